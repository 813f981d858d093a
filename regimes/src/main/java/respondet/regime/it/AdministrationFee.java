package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import respondet.core.allocation.LargestRemainder;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;

/** What the state's energy company (GSE) charges each year for a plant. */
record AdministrationFee(Dated<AdministrationFee.Scale> scales) {

    private static final int MONTHS = 12;

    /** Free up to a power in kW, then a base, then so much for each kW above the base's reach. */
    record Scale(BigDecimal freeUpTo, BigDecimal base, BigDecimal baseUpTo, BigDecimal perKW) {

        BigDecimal of(BigDecimal kW) {
            if (kW.compareTo(freeUpTo) <= 0) {
                return BigDecimal.ZERO;
            }
            return base.add(kW.subtract(baseUpTo).max(BigDecimal.ZERO).multiply(perKW));
        }
    }

    @Legal(act = Act.DM_106, article = "1")
    Money ofYear(Power installed, LocalDate date) {
        return new Money(scale(date).value().of(installed.inKW()), SharedEnergyPremium.EUR);
    }

    Parameter<Scale> scale(LocalDate date) {
        return scales.on(date);
    }

    /** Whole cents of one month, 1 to 12: the year's fee in twelve parts, the first months bearing what is left. */
    Money ofMonth(Money yearly, int month) {
        var equal = new long[MONTHS];
        Arrays.fill(equal, 1);
        var cents = LargestRemainder.split(yearly.minorUnits(), equal)[month - 1];
        return Money.ofMinor(cents, SharedEnergyPremium.EUR);
    }
}
