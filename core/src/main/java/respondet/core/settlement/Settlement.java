package respondet.core.settlement;

import java.util.List;
import java.util.stream.Collectors;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Verdict;
import respondet.core.ledger.Ledger;
import respondet.core.problem.Problem;

/**
 * One finished run: divided energy, valued lines with their rounding entries, the book, verdicts and remarks. A run
 * never changes; a correction is another run.
 */
public record Settlement(
        Regime regime,
        Allocation allocation,
        Valuation valuation,
        List<Line> lines,
        Ledger ledger,
        List<Verdict> feasibility,
        List<Problem> problems) {

    public Settlement {
        lines = lines.stream().sorted(Line.ORDER).toList();
        feasibility = List.copyOf(feasibility);
        problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    }

    public ResolvedCommunity community() {
        return allocation.community();
    }

    public List<Line> linesOf(Party party) {
        return lines.stream().filter(line -> line.party().equals(party)).toList();
    }

    /** One statement per member, in order of id. */
    public List<Statement> statements() {
        var linesOf = lines.stream().collect(Collectors.groupingBy(Line::party));
        var figuresOf = valuation.figures().stream().collect(Collectors.groupingBy(EnergyFigure::party));
        return community().members().stream()
                .map(member -> {
                    var party = Party.member(member.id());
                    return Statement.of(
                            this,
                            member,
                            linesOf.getOrDefault(party, List.of()),
                            figuresOf.getOrDefault(party, List.of()));
                })
                .toList();
    }
}
