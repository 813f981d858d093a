package respondet.regime.es;

import java.math.BigDecimal;
import java.util.List;
import respondet.core.community.Technology;
import respondet.core.law.Dated;
import respondet.regime.ParameterFile;

/** Every dated number of Spanish self-consumption. */
record Parameters(
        Dated<BigDecimal> compensationPowerLimit,
        Dated<Distances> proximity,
        Dated<ChangeRule> coefficientChange,
        Dated<Integer> hourlyCoefficients,
        Dated<Integer> minimumStay,
        Dated<BigDecimal> generationToll,
        Dated<BigDecimal> generationTax,
        Dated<DelayRule> activationDelay) {

    /** Metres between the meters, in general and for some technologies up to a power. */
    record Distances(BigDecimal general, BigDecimal extended, List<Technology> technologies, BigDecimal up_to_kw) {}

    /** Months between changes, and the last day of a month on which a file works from the next month. */
    record ChangeRule(int months, int last_day) {}

    /** Months of grace, greatest power and equivalent hours a year. */
    record DelayRule(int months, BigDecimal up_to_kw, BigDecimal hours) {}

    static Parameters load() {
        return new Parameters(
                ParameterFile.load("es/compensation_power_limit", BigDecimal.class),
                ParameterFile.load("es/proximity", Distances.class),
                ParameterFile.load("es/coefficient_change", ChangeRule.class),
                ParameterFile.load("es/hourly_coefficients", Integer.class),
                ParameterFile.load("es/minimum_stay", Integer.class),
                ParameterFile.load("es/generation_toll", BigDecimal.class),
                ParameterFile.load("es/generation_tax", BigDecimal.class),
                ParameterFile.load("es/activation_delay", DelayRule.class));
    }
}
