package respondet.core.settlement;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** One note for each uncertain number of the law that a settlement used, with the months in which it did. */
final class UncertainLaw {

    private UncertainLaw() {}

    static List<Problem> notes(List<Line> lines) {
        var months = new TreeMap<String, NavigableSet<YearMonth>>();
        for (var line : lines) {
            leaves(line.why())
                    .filter(leaf -> leaf.certainty() == Certainty.UNCERTAIN)
                    .flatMap(leaf -> leaf.reference().stream())
                    .forEach(reference -> months.computeIfAbsent(reference.toString(), _ -> new TreeSet<>())
                            .add(line.month()));
        }
        return months.entrySet().stream()
                .map(entry -> note(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Explanation> leaves(Explanation node) {
        return node.parts().isEmpty() ? Stream.of(node) : node.parts().stream().flatMap(UncertainLaw::leaves);
    }

    private static Problem note(String reference, NavigableSet<YearMonth> months) {
        return Problem.of(
                ProblemKind.UNCERTAIN_LAW,
                Message.of("problem.uncertain_parameter")
                        .with("reference", Value.of(reference))
                        .with("from", Value.of(months.first()))
                        .with("to", Value.of(months.last())));
    }
}
