package respondet.app.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.EnergyFigure;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;

/** Lines and the law's own quantities by party and month, gathered once. */
final class PartyFigures {

    /** A sum of lines of one kind and item: exact, and the sum of the rounded lines. */
    record Amount(AmountKind kind, Item item, Money exact, BigDecimal rounded) {}

    private final Map<Party, List<Line>> lines;
    private final Map<Party, List<EnergyFigure>> figures;

    PartyFigures(Settlement settlement) {
        lines = settlement.lines().stream()
                .collect(Collectors.groupingBy(Line::party, TreeMap::new, Collectors.toList()));
        figures = settlement.valuation().figures().stream()
                .collect(Collectors.groupingBy(EnergyFigure::party, TreeMap::new, Collectors.toList()));
    }

    /** Amounts of the whole period, by kind and item. */
    List<Amount> amounts(Party party) {
        return sum(lines.getOrDefault(party, List.of()));
    }

    List<Amount> amounts(Party party, YearMonth month) {
        return sum(lines.getOrDefault(party, List.of()).stream()
                .filter(line -> line.month().equals(month))
                .toList());
    }

    private static List<Amount> sum(Collection<Line> lines) {
        var groups = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Amount(
                                line.kind(),
                                line.item(),
                                Money.zero(line.exact().currency()),
                                BigDecimal.ZERO),
                        () -> new TreeMap<>(Comparator.comparing(Amount::kind).thenComparing(Amount::item)),
                        Collectors.toList()));
        var result = new ArrayList<Amount>();
        groups.forEach((group, members) -> result.add(sum(group, members)));
        return result;
    }

    private static Amount sum(Amount group, List<Line> lines) {
        var exact = lines.stream().map(Line::exact).reduce(group.exact(), Money::plus);
        var rounded = lines.stream().map(Line::rounded).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(group.kind(), group.item(), exact, rounded);
    }

    /** The law's own quantities by name, summed over the period, in Wh. */
    SortedMap<String, Long> figures(Party party) {
        return sumFigures(figures.getOrDefault(party, List.of()));
    }

    SortedMap<String, Long> figures(Party party, YearMonth month) {
        return sumFigures(figures.getOrDefault(party, List.of()).stream()
                .filter(figure -> figure.month().equals(month))
                .toList());
    }

    private static SortedMap<String, Long> sumFigures(List<EnergyFigure> figures) {
        var sums = new TreeMap<String, Long>();
        figures.forEach(figure -> sums.merge(figure.name(), figure.energy().wattHours(), Math::addExact));
        return sums;
    }
}
