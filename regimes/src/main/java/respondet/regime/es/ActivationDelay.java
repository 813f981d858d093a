package respondet.regime.es;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.time.Period;

/** The discount that a bill carries while a small plant waits too long for its activation. */
record ActivationDelay(Dated<Parameters.DelayRule> rules) {

    private static final String ARTICLE = "16 bis";
    private static final BigDecimal WATTS = BigDecimal.valueOf(1000);

    /** A request to activate, with what it was for. */
    record Request(LocalDate requested, LocalDate activated, Power installed, boolean lowVoltage) {}

    /** Only small plants in low voltage have the right to be active within the months of grace. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE + ".1")
    boolean hasLimit(Request request) {
        var rule = rules.on(request.requested()).value();
        return request.lowVoltage() && request.installed().inKW().compareTo(rule.up_to_kw()) <= 0;
    }

    /** The last day by which the plant must be active. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE + ".1")
    LocalDate deadline(LocalDate requested) {
        return requested.plusMonths(rules.on(requested).value().months());
    }

    /** From the day after the deadline until the day of activation; none where it was in time. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE + ".2")
    Optional<Period> discounted(Request request, ZoneId zone) {
        var first = deadline(request.requested()).plusDays(1);
        return hasLimit(request) && first.isBefore(request.activated())
                ? Optional.of(new Period(first, request.activated(), zone))
                : Optional.empty();
    }

    /** Assumed generation of a year, whatever the plant would have made. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE + ".2.a")
    Energy generationOfYear(Power installed, LocalDate on) {
        var wattHours =
                installed.inKW().multiply(WATTS).multiply(rules.on(on).value().hours());
        return Energy.wattHours(wattHours.longValueExact());
    }

    /** The part of the assumed year that a photovoltaic profile puts into an hour, by the member's coefficient. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE + ".2.b")
    static Energy surplus(Energy ofYear, BigDecimal partOfYear, BigDecimal coefficient) {
        return ofYear.timesRounded(partOfYear.multiply(coefficient));
    }

    /** The same cap as for compensation: never above the value of the energy from the grid in the month. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE + ".2.c")
    static Money discount(Money surplusValue, Money energyValue) {
        return SimplifiedCompensation.compensation(surplusValue, energyValue);
    }
}
