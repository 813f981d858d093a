package respondet.metering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;
import respondet.core.reading.Quality;

/**
 * Turns readings finer than a watt-hour into whole ones: the fraction goes to the next interval of the same local day, and
 * what is left at the day's last reading is rounded half-up, so that the day's total holds.
 */
final class FractionCarry {

    private final ZoneId zone;
    private final int[] slots;
    private final int[] wattHours;
    private final long[] fractions;
    private long carried;
    private long endOfDay = Long.MIN_VALUE;
    private int lastOfDay;

    FractionCarry(ZoneId zone, int[] slots, int[] wattHours, long[] fractions) {
        this.zone = zone;
        this.slots = slots;
        this.wattHours = wattHours;
        this.fractions = fractions;
    }

    /** How many readings were finer; empty where none was. */
    OptionalLong carry(byte[] quality) {
        long count = 0;
        for (long fraction : fractions) {
            count += fraction == 0 ? 0 : 1;
        }
        if (count == 0) {
            return OptionalLong.empty();
        }
        for (int at = 0; at < slots.length; at++) {
            if (quality[at] != Quality.MISSING.code()) {
                carryInto(at);
            }
        }
        roundLast();
        return OptionalLong.of(count);
    }

    private void carryInto(int at) {
        long start = SeriesBuilder.ORIGIN + (long) slots[at] * SeriesBuilder.STEP;
        if (start >= endOfDay) {
            roundLast();
            endOfDay = endOfDay(start);
        }
        carried += fractions[at];
        add(at, carried / MeteredValue.ONE);
        carried %= MeteredValue.ONE;
        lastOfDay = at;
    }

    private void roundLast() {
        add(lastOfDay, 2 * carried >= MeteredValue.ONE ? 1 : 0);
        carried = 0;
    }

    private void add(int at, long wattHour) {
        wattHours[at] = (int) Math.min(Integer.MAX_VALUE, wattHours[at] + wattHour);
    }

    private long endOfDay(long start) {
        var date = LocalDate.ofInstant(Instant.ofEpochSecond(start), zone);
        return date.plusDays(1).atStartOfDay(zone).toEpochSecond();
    }
}
