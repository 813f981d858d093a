package respondet.app.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import respondet.app.exchange.Difference.Kind;

/** Compares rows, table by table. */
final class RowDifferences {

    private RowDifferences() {}

    static List<Difference> between(
            String place, SortedMap<String, List<String>> first, SortedMap<String, List<String>> second) {
        var all = new ArrayList<Difference>();
        var tables = new TreeSet<>(first.keySet());
        tables.addAll(second.keySet());
        for (var table : tables) {
            var one = first.getOrDefault(table, List.of());
            var other = second.getOrDefault(table, List.of());
            int before = all.size();
            var where = place.isEmpty() ? table : place + " " + table;
            beyond(one, other).forEach(row -> all.add(new Difference(Kind.ONLY_FIRST, where, row)));
            beyond(other, one).forEach(row -> all.add(new Difference(Kind.ONLY_SECOND, where, row)));
            if (all.size() == before && !one.equals(other)) {
                all.add(new Difference(Kind.ORDER, where, ""));
            }
        }
        return all;
    }

    /** The rows of one that the other does not have, as often as it does not have them. */
    private static List<String> beyond(List<String> one, List<String> other) {
        var left = new HashMap<String, Integer>();
        other.forEach(row -> left.merge(row, 1, Integer::sum));
        return one.stream().filter(row -> left.merge(row, -1, Integer::sum) < 0).toList();
    }
}
