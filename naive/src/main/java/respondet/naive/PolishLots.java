package respondet.naive;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The carry-over: credit by month of injection, the oldest drawn first. */
public final class PolishLots {

    private PolishLots() {}

    /** Credit that is left of one month, after the ratio. */
    public record Lot(YearMonth month, Fraction energy) {

        /** A lot of month M serves through the settlement of month M + 12. */
        boolean servesIn(YearMonth settled) {
            return !settled.isAfter(month.plusMonths(12));
        }
    }

    /** The end of one month: what is billed, the lots that go on, and the credit that expired. */
    public record Settled(Fraction billed, List<Lot> lots, Fraction expired) {}

    /** The need of the month draws the lots, the oldest first, and then the month's own credit. */
    public static Settled settle(YearMonth month, List<Lot> carried, Fraction ebsp, Fraction ownCredit) {
        var all = new ArrayList<>(carried);
        all.add(new Lot(month, ownCredit));
        all.sort(comparing(Lot::month));
        var left = new ArrayList<Lot>();
        var need = ebsp;
        var expired = Fraction.ZERO;
        for (var lot : all) {
            if (lot.servesIn(month)) {
                var drawn = lot.energy().min(need);
                need = need.minus(drawn);
                left.add(new Lot(lot.month(), lot.energy().minus(drawn)));
            } else {
                expired = expired.plus(lot.energy());
            }
        }
        left.removeIf(lot -> lot.energy().isZero());
        return new Settled(need, List.copyOf(left), expired);
    }
}
