package respondet.core.settlement;

import java.time.YearMonth;
import java.util.List;
import respondet.core.problem.Problem;

/** What an allocation is worth under a law: money lines, the law's own quantities, lots carried on, and remarks. */
public record Valuation(List<Line> lines, List<EnergyFigure> figures, List<Lot> lots, List<Problem> problems) {

    public Valuation {
        lines = lines.stream().sorted(Line.ORDER).toList();
        figures = figures.stream().sorted(EnergyFigure.ORDER).toList();
        lots = List.copyOf(lots);
        problems = List.copyOf(problems);
    }

    /** The same valuation, of which only the months from {@code first} are told. */
    public Valuation since(YearMonth first) {
        return new Valuation(
                lines.stream().filter(each -> !each.month().isBefore(first)).toList(),
                figures.stream().filter(each -> !each.month().isBefore(first)).toList(),
                lots.stream().filter(each -> !each.at().isBefore(first)).toList(),
                problems);
    }

    public static Valuation of(List<Line> lines) {
        return new Valuation(lines, List.of(), List.of(), List.of());
    }
}
