package respondet.app.privacy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is looked for in bytes: words with something between them, in small and capital letters alike. */
final class Needle {

    private static final String BETWEEN = " _.,+-";
    private static final int MOST_BETWEEN = 3;

    private final List<byte[]> words;
    private final byte[] instead;
    private final boolean whole;

    private Needle(List<byte[]> words, byte[] instead, boolean whole) {
        this.words = words;
        this.instead = instead;
        this.whole = whole;
    }

    /** One with bytes of its own in its place. */
    static Needle of(byte[] old, byte[] now, boolean whole) {
        return new Needle(List.of(small(old)), now, whole);
    }

    static Needle covering(byte[] text) {
        return new Needle(List.of(small(text)), new byte[0], true);
    }

    static Needle ofWords(String text, Charset charset) {
        var words = new ArrayList<byte[]>();
        for (var word : text.split("\\s+", -1)) {
            words.add(small(word.getBytes(charset)));
        }
        return new Needle(List.copyOf(words), new byte[0], true);
    }

    private static byte[] small(byte[] text) {
        var all = text.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = small(all[i]);
        }
        return all;
    }

    static byte small(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
    }

    byte first() {
        return words.getFirst()[0];
    }

    /** Where it ends if it begins here; below nought if it does not. */
    int end(byte[] bytes, int at) {
        if (whole && isWord(bytes, at - 1, -1)) {
            return -1;
        }
        int end = at;
        for (int i = 0; i < words.size() && end >= 0; i++) {
            end = end(bytes, i == 0 ? end : afterBetween(bytes, end), words.get(i));
        }
        return whole && end >= 0 && isWord(bytes, end, 1) ? -1 : end;
    }

    private static int end(byte[] bytes, int at, byte[] word) {
        if (at < 0 || at + word.length > bytes.length) {
            return -1;
        }
        for (int i = 0; i < word.length; i++) {
            if (small(bytes[at + i]) != word[i]) {
                return -1;
            }
        }
        return at + word.length;
    }

    private static int afterBetween(byte[] bytes, int at) {
        int next = at;
        while (next < bytes.length && next - at < MOST_BETWEEN && BETWEEN.indexOf(bytes[next]) >= 0) {
            next++;
        }
        return next == at ? -1 : next;
    }

    /** Whether a letter or a digit stands beside, also one of two bytes. */
    private static boolean isWord(byte[] bytes, int at, int step) {
        if (at < 0 || at >= bytes.length) {
            return false;
        }
        int next = at + step;
        return isWord(bytes[at]) || (bytes[at] == 0 && next >= 0 && next < bytes.length && isWord(bytes[next]));
    }

    private static boolean isWord(byte letter) {
        return (letter >= '0' && letter <= '9') || (small(letter) >= 'a' && small(letter) <= 'z');
    }

    /** As many bytes as stand there. */
    byte[] instead(byte[] bytes, int from, int to) {
        if (instead.length > 0) {
            return instead;
        }
        var covered = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i < covered.length; i++) {
            covered[i] = covered(covered[i]);
        }
        return covered;
    }

    private static byte covered(byte letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return 'X';
        }
        if (letter >= '0' && letter <= '9') {
            return '0';
        }
        return letter < 0 || (letter >= 'a' && letter <= 'z') ? (byte) 'x' : letter;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Needle needle
                && whole == needle.whole
                && Arrays.equals(instead, needle.instead)
                && Arrays.deepEquals(words.toArray(), needle.words.toArray());
    }

    @Override
    public int hashCode() {
        return Objects.hash(whole, Arrays.hashCode(instead), Arrays.deepHashCode(words.toArray()));
    }
}
