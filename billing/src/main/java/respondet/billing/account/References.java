package respondet.billing.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds documents' numbers in what people write on a transfer. */
public final class References {

    private final List<Wanted> wanted;

    private References(List<Wanted> wanted) {
        this.wanted = wanted;
    }

    /** A number and its letters and digits. */
    private record Wanted(String number, String letters) {}

    /** Looks for these numbers; of those that hold each other the longest is meant. */
    public static References of(Collection<String> numbers) {
        return new References(numbers.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(number -> new Wanted(number, Plain.of(number).letters))
                .toList());
    }

    /**
     * The numbers that stand in the text as a whole, in the text's order. Marks and blanks are not compared, because banks
     * and people change them.
     */
    public List<String> in(String text) {
        var written = Plain.of(text);
        var found = new ArrayList<Found>();
        for (var each : wanted) {
            written.find(each)
                    .filter(at -> found.stream().noneMatch(other -> other.holds(at)))
                    .ifPresent(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::start))
                .map(Found::number)
                .toList();
    }

    private record Found(String number, int start, int end) {

        boolean holds(Found other) {
            return start < other.end && other.start < end;
        }
    }

    /** Only letters and digits, each with the place where it stood. */
    private record Plain(String letters, List<Integer> places, String text) {

        static Plain of(String text) {
            var upper = text.toUpperCase(Locale.ROOT);
            var letters = new StringBuilder();
            var places = new ArrayList<Integer>();
            for (int i = 0; i < upper.length(); i++) {
                if (Character.isLetterOrDigit(upper.charAt(i))) {
                    letters.append(upper.charAt(i));
                    places.add(i);
                }
            }
            return new Plain(letters.toString(), places, upper);
        }

        Optional<Found> find(Wanted wanted) {
            var plain = wanted.letters();
            for (int at = letters.indexOf(plain); at >= 0 && !plain.isEmpty(); at = letters.indexOf(plain, at + 1)) {
                if (isWhole(at, at + plain.length())) {
                    return Optional.of(new Found(wanted.number(), at, at + plain.length()));
                }
            }
            return Optional.empty();
        }

        /** No letter or digit touches it, so that 12 is not found in 2012. */
        private boolean isWhole(int from, int to) {
            return (from == 0 || places.get(from - 1) < places.get(from) - 1)
                    && (to == letters.length() || places.get(to) > places.get(to - 1) + 1);
        }
    }
}
