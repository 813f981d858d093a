package respondet.regime.es;

import java.time.LocalDate;
import respondet.core.law.Dated;
import respondet.core.law.Legal;

/** When changed coefficients may follow others, and from which day they work: never for the past. */
record CoefficientChange(Dated<Parameters.ChangeRule> rules) {

    /** The first day on which coefficients may follow those of another day. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "annex I")
    LocalDate earliestAfter(LocalDate previous, LocalDate next) {
        return previous.plusMonths(rules.on(next).value().months());
    }

    boolean isAllowed(LocalDate previous, LocalDate next) {
        return !next.isBefore(earliestAfter(previous, next));
    }

    /** A correct file up to day 10 works from the first of the next month, a later one a month after. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "annex I")
    LocalDate firstDay(LocalDate filed) {
        boolean early = filed.getDayOfMonth() <= rules.on(filed).value().last_day();
        return filed.withDayOfMonth(1).plusMonths(early ? 1 : 2);
    }
}
