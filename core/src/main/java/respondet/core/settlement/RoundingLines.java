package respondet.core.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/**
 * The entries on the community's rounding account: per month and kind, the rounded exact total minus the sum of the
 * rounded lines, so that lines and rounding together make the total.
 */
final class RoundingLines {

    private record Total(YearMonth month, AmountKind kind, String currency) {}

    private RoundingLines() {}

    static List<Line> of(List<Line> lines) {
        Map<Total, List<Line>> groups = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Total(
                                line.month(),
                                line.kind(),
                                line.exact().currency().getCurrencyCode()),
                        () -> new TreeMap<>(Comparator.comparing(Total::month)
                                .thenComparing(Total::kind)
                                .thenComparing(Total::currency)),
                        Collectors.toList()));
        var result = new ArrayList<Line>();
        groups.values().forEach(group -> result.addAll(rounding(group)));
        return result;
    }

    private static List<Line> rounding(List<Line> group) {
        var first = group.getFirst();
        var currency = first.exact().currency();
        var exact = group.stream().map(Line::exact).reduce(Money.zero(currency), Money::plus);
        var rounded = Money.ofMinor(
                group.stream().mapToLong(line -> line.exact().minorUnits()).reduce(0, Math::addExact), currency);
        var total = Money.ofMinor(exact.minorUnits(), currency);
        var difference = total.minus(rounded);
        return difference.isZero() ? List.of() : List.of(line(first, difference, total, rounded));
    }

    private static Line line(Line first, Money difference, Money total, Money rounded) {
        var why = Explanation.of(
                Message.of("explain.rounding"),
                Value.of(difference),
                Operation.DIFFERENCE,
                Explanation.input(Message.of("explain.rounding.total"), Value.of(total)),
                Explanation.input(Message.of("explain.rounding.lines"), Value.of(rounded)));
        return new Line(first.month(), Party.community(), first.kind(), Item.ROUNDING, difference, why);
    }
}
