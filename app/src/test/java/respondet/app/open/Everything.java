package respondet.app.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Everything that was ever told, as linear equations: a column for each told sum, a row for each figure of a party in it. Two
 * sums of one month that a correction did not change for somebody share that row.
 */
final class Everything {

    /** Whose figure, of what, in which month and sum; and how large, because a corrected figure is another one. */
    private record Unknown(String who, boolean household, String what) {}

    private record Told(String kind, Sum sum) {}

    private final List<Told> told = new ArrayList<>();

    /** Notes a sum; its kind names community, month and what is summed. */
    Everything tell(String kind, Sum sum) {
        told.add(new Told(kind, sum));
        return this;
    }

    int size() {
        return told.size();
    }

    /** Households that some factors isolate in a group of one to four, or the one organisation that they isolate. */
    List<String> isolated() {
        var rows = rows();
        var found = new ArrayList<String>();
        var households = names(rows, true);
        int all = rank(rows, Unknown::household);
        for (var group : groups(households, Math.min(4, households.size()))) {
            if (rank(rows, each -> each.household() && !group.contains(each.who())) < all) {
                found.add(group.toString());
            }
        }
        int whole = rank(rows, each -> true);
        for (var organisation : names(rows, false)) {
            if (rank(rows, each -> !each.who().equals(organisation)) < whole) {
                found.add(organisation);
            }
        }
        return found;
    }

    private Map<Unknown, List<Integer>> rows() {
        var rows = new java.util.HashMap<Unknown, List<Integer>>();
        for (int column = 0; column < told.size(); column++) {
            for (var part : told.get(column).sum().parts()) {
                var what = told.get(column).kind() + " " + part.what() + " " + part.wattHours();
                var row = rows.computeIfAbsent(
                        new Unknown(part.who(), part.household(), what),
                        _ -> new ArrayList<>(java.util.Collections.nCopies(told.size(), 0)));
                row.set(column, 1);
            }
        }
        return rows;
    }

    private static int rank(Map<Unknown, List<Integer>> rows, Predicate<Unknown> counts) {
        return Elimination.rank(rows.entrySet().stream()
                .filter(each -> counts.test(each.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static List<String> names(Map<Unknown, List<Integer>> rows, boolean household) {
        var names = new TreeSet<String>();
        rows.keySet().stream().filter(each -> each.household() == household).forEach(each -> names.add(each.who()));
        return List.copyOf(names);
    }

    /** Every group of so many. */
    private static List<List<String>> groups(List<String> of, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var groups = new ArrayList<List<String>>();
        for (int first = 0; first <= of.size() - size; first++) {
            for (var rest : groups(of.subList(first + 1, of.size()), size - 1)) {
                var group = new ArrayList<>(rest);
                group.addFirst(of.get(first));
                groups.add(group);
            }
        }
        return groups;
    }

    /** The sums by kind that are told of what was found. */
    static Everything toldOf(Map<String, List<Sum>> found) {
        var everything = new Everything();
        new TreeMap<>(found).forEach((kind, sums) -> RuleOfFive.told(sums).forEach(sum -> everything.tell(kind, sum)));
        return everything;
    }
}
