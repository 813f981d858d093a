package respondet.regime.es;

import java.util.Currency;
import java.util.Optional;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.EnergyCost;
import respondet.core.quantity.Money;

/** Energy of a month valued hour by hour at one agreed price; without a value where a needed hour has no price. */
final class ValuedEnergy {

    private final String what;
    private final AgreedPrice price;
    private final Optional<String> point;
    private final EnergyCost cost = new EnergyCost();
    private long wattHours;
    private boolean missing;

    /** A point is named where its member has several. */
    ValuedEnergy(String what, AgreedPrice price, Optional<String> point) {
        this.what = what;
        this.price = price;
        this.point = point;
    }

    void add(int position, long energy) {
        if (energy == 0) {
            return;
        }
        wattHours += energy;
        var curve = price.curve();
        if (curve.isEmpty() || curve.get().isMissing(position)) {
            missing = true;
        } else {
            cost.add(energy, curve.get().nanosPerMWh(position));
        }
    }

    long wattHours() {
        return wattHours;
    }

    /** Whether there is energy in an hour without a price. */
    boolean isMissing() {
        return missing;
    }

    String element() {
        return price.element();
    }

    /** Value and reason; the tree's parts are totals for orientation. */
    Explanation explained(Currency currency) {
        var ofPoint =
                point.map(id -> Message.of("explain.es.energy_at_point." + what).with("point", Value.of(id)));
        var ofMonth = ofPoint.orElseGet(() -> Message.of("explain.es.energy." + what));
        var energy = Explanation.input(ofMonth, Value.of(Energy.wattHours(wattHours)));
        Money value = cost.in(currency);
        return Explanation.of(
                Message.of("explain.es.value." + what),
                Value.of(value),
                Operation.SUM_OVER_INTERVALS,
                energy,
                price.explained());
    }
}
