package respondet.naive;

import java.time.LocalDate;
import java.util.List;

/** The sharing coefficients as filed: six decimals, sum exactly 1. */
public final class SpanishCoefficients {

    private static final long MICRO = 1_000_000;

    private SpanishCoefficients() {}

    /** Rounds down and gives the missing micro-units to the largest remainders. */
    public static List<Fraction> round(List<Fraction> shares) {
        if (!Fraction.sum(shares).equals(Fraction.ONE)) {
            throw new IllegalArgumentException("the shares %s do not sum to 1".formatted(shares));
        }
        return LargestRemainder.split(MICRO, shares).stream()
                .map(units -> Fraction.of(units, MICRO))
                .toList();
    }

    /** A change is refused before four months have passed since the last one. */
    public static boolean mayChange(LocalDate lastChange, LocalDate change) {
        return !change.isBefore(lastChange.plusMonths(4));
    }

    /** Filed by day 10: the first of the next month; later: the first of the month after. */
    public static LocalDate inForce(LocalDate filed) {
        return filed.withDayOfMonth(1).plusMonths(filed.getDayOfMonth() <= 10 ? 1 : 2);
    }
}
