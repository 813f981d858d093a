package respondet.regime.pl;

import java.time.YearMonth;

/**
 * Credited energy of one month that is still open, in Wh.
 *
 * @param zone the tariff zone in which it was given to the grid, by position, or {@link #NO_ZONE}
 */
record CreditLot(YearMonth origin, int zone, long open) {

    /** An opening lot of a community with several zones: nobody knows in which it was given. */
    static final int NO_ZONE = -1;

    CreditLot less(long drawn) {
        return new CreditLot(origin, zone, open - drawn);
    }
}
