package respondet.naive;

import java.time.LocalDate;

/** How much of the year's need must be covered depends on the day of application. */
public final class PolishCover {

    private static final LocalDate LAST_DAY_OF_40 = LocalDate.of(2025, 12, 31);

    private PolishCover() {}

    public static Fraction ratio(Fraction produced, Fraction used) {
        return produced.dividedBy(used);
    }

    public static Fraction required(LocalDate application) {
        return Fraction.of(application.isAfter(LAST_DAY_OF_40) ? "0.70" : "0.40");
    }

    public static boolean meets(Fraction ratio, LocalDate application) {
        return ratio.compareTo(required(application)) >= 0;
    }
}
