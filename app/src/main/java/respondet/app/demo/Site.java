package respondet.app.demo;

import java.time.LocalDate;
import respondet.core.time.Resolution;

/**
 * One sample meter: what is behind it.
 *
 * @param load how its consumer spends the day
 * @param yearlyKWh what its consumer uses in a year, about; 0 at a plant's own meter
 * @param solarKW what shines on the roof behind it; 0 without a plant
 * @param from the first day with readings
 * @param to the first day without
 */
record Site(String point, Load load, double yearlyKWh, double solarKW, LocalDate from, LocalDate to) {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    static Site consumer(String point, Load load, double yearlyKWh) {
        return new Site(point, load, yearlyKWh, 0, FIRST, LAST);
    }

    static Site plant(String point, double solarKW) {
        return new Site(point, Load.HOUSEHOLD, 0, solarKW, FIRST, LAST);
    }

    /** The same meter with a roof behind it: it shows only what is left in each direction. */
    Site withRoof(double kW) {
        return new Site(point, load, yearlyKWh, kW, from, to);
    }

    Site between(LocalDate first, LocalDate last) {
        return new Site(point, load, yearlyKWh, solarKW, first, last);
    }

    /** Energy used in one interval before what the roof gives, in Wh. */
    double used(double relative, Resolution resolution) {
        return yearlyKWh * 1000 / 8760 * relative * resolution.seconds() / 3600.0;
    }

    /** Energy of the roof in one interval, in Wh. */
    double made(double perKW, Resolution resolution) {
        return solarKW * 1000 * perKW * resolution.seconds() / 3600.0;
    }
}
