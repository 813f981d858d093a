package respondet.regime.be;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import respondet.core.community.PriceCurve;
import respondet.core.community.PriceSeries;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.EnergyCost;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;

/** A running sum of energy and of its exact value at the price of each interval. */
final class PricedEnergy {

    private static final int MEAN_DIGITS = 6;

    private final @Nullable PriceCurve curve;
    private final EnergyCost cost = new EnergyCost();
    private long wattHours;
    private long price;
    private boolean varies;
    private boolean unpriced;

    PricedEnergy(Optional<PriceCurve> curve) {
        this.curve = curve.orElse(null);
    }

    void add(int position, long more) {
        if (more == 0) {
            return;
        }
        if (curve == null || curve.isMissing(position)) {
            unpriced = true;
        } else {
            long now = curve.nanosPerMWh(position);
            varies |= wattHours != 0 && now != price;
            price = now;
            cost.add(more, now);
        }
        wattHours += more;
    }

    boolean isNothing() {
        return wattHours == 0;
    }

    /** Whether the price of some of the energy is not known. */
    boolean isUnpriced() {
        return unpriced;
    }

    Energy energy() {
        return Energy.wattHours(wattHours);
    }

    Money money() {
        return cost.in(priced().currency());
    }

    private PriceCurve priced() {
        if (curve == null || unpriced) {
            throw new IllegalStateException("Energy of " + energy()
                    + " has no price.\nMaybe completeness was not checked before the value was asked for.");
        }
        return curve;
    }

    /** Energy times price; the price is a mean for orientation where it changes. */
    Explanation why(String what, String ofEnergy, String ofPrice) {
        return why(what, Because.known(ofEnergy, wattHours), ofPrice);
    }

    /** The same with an energy that names its point. */
    Explanation whyAt(String point, String what, String ofPrice) {
        var named = Because.text("shared_energy_at_point").with("point", Value.of(point));
        return why(what, Explanation.input(named, Because.energy(wattHours)), ofPrice);
    }

    private Explanation why(String what, Explanation energy, String ofPrice) {
        var parts = new Explanation[] {
            energy, Explanation.input(Because.text(varies ? "mean_price" : ofPrice), Value.of(meanPrice()))
        };
        var operation = varies ? Operation.SUM_OVER_INTERVALS : Operation.PRODUCT;
        return Explanation.of(Because.text(what), Value.of(money()), operation, parts);
    }

    private Price meanPrice() {
        var currency = priced().currency();
        var exact = Price.perMWh(BigDecimal.valueOf(price, PriceSeries.SCALE), currency);
        return varies
                ? new Price(money().amount().divide(energy().inKWh(), MEAN_DIGITS, RoundingMode.HALF_UP), currency)
                : exact;
    }
}
