package respondet.metering;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Quality;
import respondet.core.reading.Series;
import respondet.core.time.Interval;
import respondet.core.time.Resolution;

/** The collected cells of one channel in order of time, each with its length: what its series are cut from. */
final class SeriesLayout {

    private final Channel channel;
    private final int[] slots;
    private final byte[] lengths;
    private final int[] wattHours;
    private final long[] fractions;
    private final byte[] quality;

    SeriesLayout(SeriesBuilder cells, int finest) {
        this.channel = cells.channel();
        int count = Math.toIntExact(cells.count());
        this.slots = new int[count];
        this.lengths = new byte[count];
        this.wattHours = new int[count];
        this.quality = new byte[count];
        this.fractions = new long[count];
        copy(cells);
        new CellLengths(slots, lengths).fill(finest);
    }

    private void copy(SeriesBuilder cells) {
        int at = 0;
        for (var each : cells.pages().entrySet()) {
            at = copy(each, at);
        }
    }

    private int copy(Map.Entry<Integer, Page> numbered, int from) {
        int at = from;
        var page = numbered.getValue();
        for (int cell = 0; cell < Page.SIZE; cell++) {
            if (!page.isEmpty(cell)) {
                slots[at] = (numbered.getKey() << Page.BITS) + cell;
                lengths[at] = (byte) Page.slots(page.state(cell));
                wattHours[at] = page.wattHours(cell);
                fractions[at] = page.fraction(cell);
                quality[at++] = page.quality(cell);
            }
        }
        return at;
    }

    /** The shortest length evident in a file, in slots; the assumed one where none is. */
    static int finest(Collection<SeriesBuilder> channels, Resolution assumed) {
        int finest = CellLengths.UNKNOWN;
        for (var each : channels) {
            finest = Math.min(finest, CellLengths.shortestStep(each));
        }
        return finest == CellLengths.UNKNOWN ? assumed.seconds() / SeriesBuilder.STEP : finest;
    }

    int count() {
        return slots.length;
    }

    /** The cells that dense series would take. */
    long cells() {
        long cells = 0;
        for (int length = 1; length <= 4; length *= 2) {
            cells += span(length);
        }
        return cells;
    }

    private int span(int length) {
        int first = first(length);
        return first < 0 ? 0 : (slots[last(length)] - slots[first]) / length + 1;
    }

    private int first(int length) {
        int at = 0;
        while (at < lengths.length && lengths[at] != length) {
            at++;
        }
        return at == lengths.length ? -1 : at;
    }

    private int last(int length) {
        int at = lengths.length - 1;
        while (lengths[at] != length) {
            at--;
        }
        return at;
    }

    /** The channel's series by resolution. */
    Map<Resolution, Map<Channel, Series>> series(ZoneId zone, FileProblems problems) {
        dropCovering(problems);
        new FractionCarry(zone, slots, wattHours, fractions)
                .carry(quality)
                .ifPresent(count -> problems.add(Problem.of(ProblemKind.FINER_THAN_WATT_HOUR)
                        .at(channel.point())
                        .with("count", Value.of(count))));
        var series = new EnumMap<Resolution, Map<Channel, Series>>(Resolution.class);
        for (int length = 4; length >= 1; length /= 2) {
            if (span(length) > 0) {
                series.put(resolution(length), Map.of(channel, series(length)));
            }
        }
        return series;
    }

    /** Where a longer interval holds shorter ones, the shorter ones count. */
    private void dropCovering(FileProblems problems) {
        for (int at = 0; at + 1 < slots.length; at++) {
            if (slots[at] + lengths[at] > slots[at + 1]) {
                quality[at] = Quality.MISSING.code();
                wattHours[at] = 0;
                fractions[at] = 0;
                problems.add(Problem.of(ProblemKind.OVERLAP)
                        .at(channel.point())
                        .during(new Interval(instant(slots[at]), instant(slots[at] + lengths[at]))));
            }
        }
    }

    private Series series(int length) {
        int first = slots[first(length)];
        var values = new int[span(length)];
        var qualities = new byte[values.length];
        Arrays.fill(qualities, Quality.MISSING.code());
        for (int at = 0; at < slots.length; at++) {
            if (lengths[at] == length) {
                values[(slots[at] - first) / length] = quality[at] == Quality.MISSING.code() ? 0 : wattHours[at];
                qualities[(slots[at] - first) / length] = quality[at];
            }
        }
        return new Series(instant(first), resolution(length), values, qualities);
    }

    private static Resolution resolution(int length) {
        return Resolution.ofSeconds((long) length * SeriesBuilder.STEP).orElseThrow();
    }

    private static Instant instant(int slot) {
        return Instant.ofEpochSecond(SeriesBuilder.ORIGIN + (long) slot * SeriesBuilder.STEP);
    }
}
