package respondet.app.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import respondet.app.settlement.StatementRecord;
import respondet.core.law.Explanation;

/** How a run found what it reserves of the Italian premium, read from the explanations of its statements. */
record ThresholdTree(Explanation reserved) {

    private static final String RESERVED = "explain.it.reserved_of_year";

    /** One for each set of plants that reserves something: every statement that speaks of a set tells the same of it. */
    static List<ThresholdTree> of(Stream<StatementRecord> statements) {
        var bySet = new TreeMap<String, ThresholdTree>();
        statements
                .flatMap(statement -> statement.statement().months().stream())
                .flatMap(month -> month.lines().stream())
                .flatMap(line -> all(line.why(), RESERVED).stream())
                .map(ThresholdTree::new)
                .forEach(tree -> tree.find("explain.it.threshold.")
                        .ifPresent(
                                threshold -> bySet.putIfAbsent(threshold.what().key(), tree)));
        return List.copyOf(bySet.values());
    }

    /** The first node of that key, or of one that begins so where it ends with a dot. */
    Optional<Explanation> find(String key) {
        return all(reserved, key).stream().findFirst();
    }

    private static List<Explanation> all(Explanation node, String key) {
        var found = new ArrayList<Explanation>();
        var own = node.what().key();
        if (key.endsWith(".") ? own.startsWith(key) : own.equals(key)) {
            found.add(node);
        }
        node.parts().forEach(part -> found.addAll(all(part, key)));
        return found;
    }
}
