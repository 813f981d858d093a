package respondet.regime.es;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/** Energy of one member and month over all its points, valued at each point's price. */
record Amount(String what, List<ValuedEnergy> byPoint) {

    long wattHours() {
        return byPoint.stream().mapToLong(ValuedEnergy::wattHours).sum();
    }

    /** Price elements that some hour with energy lacks. */
    Set<String> missing() {
        var elements = new TreeSet<String>();
        byPoint.stream()
                .filter(ValuedEnergy::isMissing)
                .map(ValuedEnergy::element)
                .forEach(elements::add);
        return elements;
    }

    boolean isKnown() {
        return missing().isEmpty();
    }

    Explanation explained(Currency currency) {
        var parts = byPoint.stream()
                .filter(each -> each.wattHours() != 0)
                .map(each -> each.explained(currency))
                .toList();
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var sum = parts.stream().map(Amount::money).reduce(Money.zero(currency), Money::plus);
        return Explanation.of(Message.of("explain.es.value." + what), Value.of(sum), Operation.SUM, parts);
    }

    /** The money that an explanation explains. */
    static Money money(Explanation explanation) {
        if (explanation.value() instanceof Value.Money(var money)) {
            return money;
        }
        throw new IllegalStateException("The explanation is not of money.");
    }
}
