package respondet.app.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.app.settlement.Run;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Statement;

/** The members' figures of a run, for lists and for review. */
final class Totals {

    private Totals() {}

    static List<MemberTotals> of(Run run) {
        var currency = run.settlement().community().community().currency();
        return run.settlement().statements().stream()
                .map(statement -> of(statement, Money.zero(currency)))
                .toList();
    }

    /** What the month is worth to each. */
    static SortedMap<String, Long> gains(List<MemberTotals> totals) {
        var gains = new TreeMap<String, Long>();
        totals.forEach(each -> gains.put(each.member(), each.gain()));
        return gains;
    }

    private static MemberTotals of(Statement statement, Money nothing) {
        var energy = statement.energy();
        var gain = statement.months().stream()
                .flatMap(month -> month.lines().stream())
                .filter(line -> line.kind() != AmountKind.LOST)
                .map(line -> new Money(line.rounded(), line.exact().currency()))
                .reduce(nothing, Money::plus);
        return new MemberTotals(
                statement.member().id(),
                energy.consumed(),
                energy.shared(),
                energy.surplus(),
                energy.residual(),
                gain.minorUnits(),
                gain.currency().getCurrencyCode());
    }
}
