package respondet.core.settlement;

import java.time.LocalDate;

/** How far back a law looks for what it settles; what lies further back changes nothing. */
public enum LookBack {

    /** Each month stands for itself. */
    MONTH,

    /** Something is counted from the first of January on. */
    YEAR,

    /** Something is carried over from month to month since the first reading. */
    START;

    /**
     * The earliest day that matters for a settlement from {@code asked} on.
     *
     * @param coded the law's first coded day; what a year brought before it does not count
     */
    public LocalDate from(LocalDate asked, LocalDate coded) {
        return switch (this) {
            case MONTH -> asked;
            case YEAR -> earlier(asked, later(asked.withDayOfYear(1), coded));
            case START -> LocalDate.EPOCH;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
