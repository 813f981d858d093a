package respondet.core.law;

import java.time.LocalDate;

/** A date before the first day for which a rule of the law is coded. */
public final class NotInForce extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final LocalDate date;
    private final LocalDate first;

    public NotInForce(String rule, LocalDate date, LocalDate first) {
        super("The rule (" + rule + ") is not coded for " + date + "; its first day is " + first
                + ".\nMaybe the period starts too early.");
        this.rule = rule;
        this.date = date;
        this.first = first;
    }

    public String rule() {
        return rule;
    }

    public LocalDate date() {
        return date;
    }

    public LocalDate first() {
        return first;
    }
}
