package respondet.app.folder;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The right word that someone most likely meant by a misspelt one. */
public final class Nearest {

    /** Longer words are never compared: nobody misspells so much. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The nearest of the words, by edit distance with swaps; none when all of them are too different. */
    public static Optional<String> to(String written, Collection<String> words) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var simple = simple(written);
        return words.stream()
                .filter(word -> distance(simple, simple(word)) <= tolerance(simple))
                // another name altogether, not a misspelt one
                .filter(word -> distance(simple, simple(word)) < Math.max(simple.length(), word.length()))
                .min(Comparator.comparingInt((String word) -> distance(simple, simple(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int tolerance(String word) {
        return Math.max(1, (word.length() + 1) / 3);
    }

    private static String simple(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cell(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
