package respondet.metering;

import java.time.Instant;
import java.util.Optional;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

/** The common case made fast: quarter-hours without a hole and without fractions become a series page by page. */
final class DenseCells {

    private final SeriesBuilder cells;
    private final int first;
    private final int length;

    private DenseCells(SeriesBuilder cells, int first, int length) {
        this.cells = cells;
        this.first = first;
        this.length = length;
    }

    /** The series of a channel; empty where it takes more care. */
    static Optional<Series> series(SeriesBuilder cells) {
        int first = firstSlot(cells);
        int length = lastSlot(cells) - first + 1;
        boolean dense = length == cells.count() && length > 1;
        return dense ? new DenseCells(cells, first, length).copy() : Optional.empty();
    }

    private static int firstSlot(SeriesBuilder cells) {
        var page = cells.pages().firstEntry();
        int cell = 0;
        while (page.getValue().isEmpty(cell)) {
            cell++;
        }
        return (page.getKey() << Page.BITS) + cell;
    }

    private static int lastSlot(SeriesBuilder cells) {
        var page = cells.pages().lastEntry();
        int cell = Page.MASK;
        while (page.getValue().isEmpty(cell)) {
            cell--;
        }
        return (page.getKey() << Page.BITS) + cell;
    }

    private Optional<Series> copy() {
        var values = new int[length];
        var qualities = new byte[length];
        for (var each : cells.pages().entrySet()) {
            int pageStart = (each.getKey() << Page.BITS) - first;
            int from = Math.max(0, pageStart);
            int to = Math.min(length, pageStart + Page.SIZE);
            if (!each.getValue()
                    .copyQuarterHours(from - pageStart, to - from, new Page.Target(values, qualities, from))) {
                return Optional.empty();
            }
        }
        var start = Instant.ofEpochSecond(SeriesBuilder.ORIGIN + (long) first * SeriesBuilder.STEP);
        return Optional.of(new Series(start, Resolution.QUARTER_HOUR, values, qualities));
    }
}
