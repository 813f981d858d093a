package respondet.core.problem;

import java.util.Locale;

/** The closed list of problems; each kind has one severity, whoever finds it. */
public enum ProblemKind {
    // files
    FILE_UNREADABLE(Severity.REFUSE),
    FILE_TOO_LARGE(Severity.REFUSE),
    FORMAT_UNKNOWN(Severity.REFUSE),
    FORMAT_AMBIGUOUS(Severity.REFUSE),
    BROKEN_STRUCTURE(Severity.REFUSE),
    VALUE_OVERFLOW(Severity.REFUSE),
    WRONG_DAY_LENGTH(Severity.REFUSE),
    CONFLICTING_DUPLICATE(Severity.REFUSE),
    FOREIGN_POINT(Severity.REFUSE),
    LAYOUT_NOT_CONFIRMED(Severity.NOTE),
    SAME_DUPLICATE(Severity.NOTE),
    REPLACED_VERSION(Severity.NOTE),
    // series
    GAP(Severity.NOTE),
    OVERLAP(Severity.NOTE),
    NEGATIVE_VALUE(Severity.NOTE),
    FINER_THAN_WATT_HOUR(Severity.NOTE),
    UNIT_SUSPICION(Severity.NOTE),
    IMPOSSIBLE_VALUE(Severity.NOTE),
    RESOLUTION_CHANGE(Severity.NOTE),
    ZERO_IMPORT(Severity.NOTE),
    ESTIMATED_VALUE(Severity.NOTE),
    IGNORED_PART(Severity.NOTE),
    // community
    UNKNOWN_KEY(Severity.REFUSE),
    MISSING_VALUE(Severity.REFUSE),
    WRONG_VALUE(Severity.REFUSE),
    UNKNOWN_REFERENCE(Severity.REFUSE),
    WRONG_SUM(Severity.REFUSE),
    NOT_IN_FORCE(Severity.REFUSE),
    NO_KEY_IN_FORCE(Severity.REFUSE),
    KEY_NOT_OF_REGIME(Severity.REFUSE),
    RULE_BROKEN(Severity.REFUSE),
    OUTSIDE_OWNER(Severity.NOTE),
    SHARED_TWICE(Severity.NOTE),
    // period
    NO_READINGS(Severity.REFUSE),
    POINT_WITHOUT_READINGS(Severity.NOTE),
    PRODUCTION_WITHOUT_PLANT(Severity.NOTE),
    COARSER_THAN_LAW(Severity.NOTE),
    PARTIAL_MONTH(Severity.NOTE),
    MONTH_NOT_SETTLED(Severity.NOTE),
    NOTHING_TO_SETTLE(Severity.REFUSE),
    MISSING_PRICE(Severity.NOTE),
    PROVISIONAL(Severity.NOTE),
    UNCERTAIN_LAW(Severity.NOTE),
    UNKNOWN_FEE(Severity.NOTE),
    WARNING_TO_MEMBER(Severity.NOTE);

    private final Severity severity;

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
