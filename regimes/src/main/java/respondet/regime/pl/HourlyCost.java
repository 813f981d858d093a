package respondet.regime.pl;

import java.util.function.ToLongFunction;
import respondet.core.community.PriceCurve;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.quantity.EnergyCost;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;
import respondet.core.time.Month;

/** Energy times price, hour by hour, over one month. */
record HourlyCost(Allocation allocation, Month month) {

    /** The sum with the total of its energy beside it. */
    Explained of(String key, ToLongFunction<Division> energy, PriceCurve price) {
        var cost = new EnergyCost();
        var total = new long[1];
        allocation.forEach(month, hour -> {
            long wattHours = energy.applyAsLong(hour);
            total[0] += wattHours;
            cost.add(wattHours, price.nanosPerMWh(hour.position()));
        });
        return Explained.of(
                Message.of(key),
                cost.in(price.currency()),
                Operation.SUM_OVER_INTERVALS,
                Explained.energy(key + ".energy", total[0]));
    }

    boolean isKnown(PriceCurve price) {
        return price.isCompleteBetween(month.from(), month.to());
    }
}
