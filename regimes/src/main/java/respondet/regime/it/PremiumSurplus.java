package respondet.regime.it;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.core.quantity.Decimals;
import respondet.core.quantity.Money;

/** Premium on energy shared above a part of what was injected in the year; it is not for enterprises. */
record PremiumSurplus(Dated<PremiumSurplus.Thresholds> thresholds) {

    /** By whether a capital grant helped to build the plants. */
    record Thresholds(BigDecimal tariffOnly, BigDecimal tariffAndGrant) {}

    /** Energy of one set of plants in one calendar year, in Wh. */
    record Year(long incentivised, long injected) {
        Year plus(Year other) {
            return new Year(incentivised + other.incentivised, injected + other.injected);
        }
    }

    /** Energy shared above the threshold, in Wh; not always a whole number. */
    @Legal(act = Act.DM_414, article = "3(2)")
    BigDecimal excess(Year year, BigDecimal threshold) {
        var limit = threshold.multiply(BigDecimal.valueOf(year.injected()));
        return BigDecimal.valueOf(year.incentivised()).subtract(limit).max(BigDecimal.ZERO);
    }

    /** What of the year's premium is reserved, to a billionth of a euro. */
    @Legal(act = Act.DM_414, article = "3(2)")
    Money reserved(Money premium, Year year, BigDecimal threshold) {
        var excess = excess(year, threshold);
        if (excess.signum() == 0) {
            return Money.zero(premium.currency());
        }
        var product = premium.amount().multiply(excess);
        var incentivised = BigDecimal.valueOf(year.incentivised());
        var amount = product.divide(incentivised, FineMoney.SCALE, RoundingMode.HALF_UP);
        return new Money(Decimals.plain(amount), premium.currency());
    }

    Parameter<BigDecimal> threshold(PlantSet set, LocalDate date) {
        var found = thresholds.on(date);
        var value = switch (set) {
            case TARIFF_ONLY -> found.value().tariffOnly();
            case TARIFF_AND_GRANT -> found.value().tariffAndGrant();
        };
        return new Parameter<>(value, found.since(), found.reference(), found.certainty());
    }
}
