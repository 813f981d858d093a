package respondet.app.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Identifiers that nobody ever gave, beside real ones. */
final class Guess {

    private Guess() {}

    /** Of the same shape, so that only whether it exists can make a difference. */
    static String madeUp(String id) {
        boolean hex = id.matches("[0-9a-f]{32}");
        var other = id.chars().mapToObj(sign -> otherSign(sign, hex)).collect(Collectors.joining());
        return other.equals(id) ? id.substring(0, id.length() - 1) + "q" : other;
    }

    /** A digit for a digit, in hexadecimal a letter for a letter; an e stays, since it makes a number of some digits. */
    private static String otherSign(int sign, boolean hex) {
        if (Character.isDigit(sign)) {
            return Integer.toString((sign - '0' + 5) % 10);
        }
        int place = hex ? "abcdf".indexOf(sign) : -1;
        return place < 0 ? Character.toString(sign) : "bcdfa".substring(place, place + 1);
    }

    /** Evenly chosen ones, where all would take too long. */
    static List<String> some(Collection<String> all, int count) {
        var list = List.copyOf(all);
        int step = Math.max(1, list.size() / count);
        return IntStream.range(0, list.size())
                .filter(i -> i % step == 0)
                .mapToObj(list::get)
                .toList();
    }
}
