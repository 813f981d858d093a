package respondet.app.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.law.Verdict;
import respondet.core.settlement.MonthEnergy;

/**
 * Which facts have a say in rules that are open: each fact that the law reads and the agreement does not tell is tried with
 * a few values; where a rule then speaks otherwise, the fact has a say in it.
 */
final class DecidingFacts {

    private final List<Verdict> verdicts;
    private final List<Tried> tried = new ArrayList<>();

    /** What the law says where a fact has a value. */
    private record Tried(String fact, List<Verdict> verdicts) {}

    DecidingFacts(Community community, LocalDate day, List<MonthEnergy> months, List<Verdict> verdicts) {
        this.verdicts = verdicts;
        for (var fact : LawCheck.law(community).facts()) {
            values(fact, day)
                    .flatMap(value -> ask(new Supposed(community, fact, value), day, months).stream())
                    .forEach(each -> tried.add(new Tried(fact.name(), each)));
        }
    }

    private static Stream<String> values(FactName fact, LocalDate day) {
        return switch (fact.type()) {
            case FLAG -> Stream.of("true", "false");
            case DATE -> Stream.of(day.toString());
            case NUMBER -> Stream.of("0", "1");
            case TEXT -> Stream.of("true", "x");
            case LIST -> Stream.of("x");
        };
    }

    /** A value that the law cannot read says nothing. */
    private static Optional<List<Verdict>> ask(Supposed supposed, LocalDate day, List<MonthEnergy> months) {
        try {
            return LawCheck.verdicts(supposed.whereUnknown(), day, months);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The facts that could decide a rule, in the order in which the law lists them. */
    List<String> of(String rule) {
        var now = said(rule, verdicts);
        return tried.stream()
                .filter(each -> !said(rule, each.verdicts()).equals(now))
                .map(Tried::fact)
                .distinct()
                .toList();
    }

    private static Map<Verdict.Answer, List<String>> said(String rule, List<Verdict> all) {
        return all.stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .collect(Collectors.groupingBy(
                        Verdict::answer,
                        Collectors.mapping(verdict -> verdict.because().toString(), Collectors.toList())));
    }
}
