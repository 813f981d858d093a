package respondet.metering;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Quality;
import respondet.core.time.Resolution;

/**
 * Collects the readings of one channel, or of one register of it, in any order. Values lie on a grid of quarter-hours
 * from the year 2000 in small pages, so that scattered dates cost little.
 */
public final class SeriesBuilder {

    static final long ORIGIN = 946_684_800L;
    static final long END = 4_102_444_800L;
    static final int STEP = Resolution.QUARTER_HOUR.seconds();

    private final Channel channel;
    private final FileProblems problems;
    private final TreeMap<Integer, Page> pages = new TreeMap<>();
    private int lastNumber = -1;
    private Page last = Page.NONE;
    private long count;

    SeriesBuilder(Channel channel, FileProblems problems) {
        this.channel = channel;
        this.problems = problems;
    }

    public Channel channel() {
        return channel;
    }

    /** How many readings were added. */
    public long count() {
        return count;
    }

    NavigableMap<Integer, Page> pages() {
        return pages;
    }

    /** Adds a reading whose length will show in its neighbours. */
    public void add(long start, MeteredValue value, Quality quality, long line) {
        put(start, value, Page.state(quality), line);
    }

    /** Adds a reading of known length. */
    public void add(long start, Resolution resolution, MeteredValue value, Quality quality, long line) {
        if (start % resolution.seconds() == 0) {
            put(start, value, Page.state(quality, resolution), line);
        } else {
            problems.broken(line, "hint.off_grid");
        }
    }

    /** Notes that the file has this interval without a value. */
    public void addMissing(long start, Resolution resolution, long line) {
        add(start, resolution, MeteredValue.ofWh(0), Quality.MISSING, line);
    }

    /** The state that {@link #addFast} puts beside a value of this quality. */
    public static byte stateOf(Quality quality) {
        return Page.state(quality);
    }

    /** The bulk path: whole watt-hours, not negative, with a state made once; false where the careful way must be taken. */
    public boolean addFast(long start, int wattHours, byte state) {
        long offset = start - ORIGIN;
        int slot = (int) (offset / STEP);
        if (offset < 0 || start >= END || (long) slot * STEP != offset) {
            return false;
        }
        return page(slot).putIfEmpty(slot & Page.MASK, wattHours, state) && ++count > 0;
    }

    private void put(long start, MeteredValue value, byte state, long line) {
        if (start < ORIGIN || start >= END) {
            problems.broken(line, "hint.year_out_of_range");
        } else if (start % STEP != 0) {
            problems.broken(line, "hint.off_grid");
        } else if (value.isTooLarge()) {
            problems.add(at(ProblemKind.VALUE_OVERFLOW, start, line));
        } else if (value.isNegative()) {
            problems.add(at(ProblemKind.NEGATIVE_VALUE, start, line));
            place(start, MeteredValue.ofWh(0), Page.missing(state), line);
        } else {
            place(start, value, state, line);
        }
    }

    private void place(long start, MeteredValue value, byte state, long line) {
        int slot = (int) ((start - ORIGIN) / STEP);
        var page = page(slot);
        int cell = slot & Page.MASK;
        if (page.isEmpty(cell)) {
            page.put(cell, value, state);
            count++;
        } else {
            boolean same = page.holds(cell, value, state);
            problems.add(at(same ? ProblemKind.SAME_DUPLICATE : ProblemKind.CONFLICTING_DUPLICATE, start, line));
        }
    }

    private Page page(int slot) {
        int number = slot >> Page.BITS;
        if (number != lastNumber) {
            last = pages.computeIfAbsent(number, _ -> new Page());
            lastNumber = number;
        }
        return last;
    }

    private Problem at(ProblemKind kind, long start, long line) {
        var from = Instant.ofEpochSecond(start);
        return Problem.of(kind).atLine(line).at(channel.point()).during(from);
    }

    /** Adds another register's energy to this one, interval by interval; an interval only one of them has is its own. */
    void absorb(SeriesBuilder register) {
        register.pages.forEach((number, page) -> pages.merge(number, page, Page::plus));
        lastNumber = -1;
        count = 0;
        pages.values().forEach(page -> count += page.occupied());
    }
}
