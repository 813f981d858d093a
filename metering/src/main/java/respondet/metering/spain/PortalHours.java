package respondet.metering.spain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.reading.Direction;
import respondet.core.time.Resolution;
import respondet.metering.LocalStamps;
import respondet.metering.MeteredValue;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.Stamp;

/**
 * Puts the hours of customer portals, counted 1 to 24 at their end, into time. On the two days a year with another
 * length some portals count the hours that were (to 23 or 25), others repeat or leave out a label: the whole day tells.
 */
final class PortalHours {

    private static final int USUAL = 24;

    private final LocalStamps stamps;
    private final CupsNames points;
    private final ReadingsBuilder builder;
    private final TreeMap<String, List<HourRow>> unusual = new TreeMap<>();

    PortalHours(ReadContext context, ReadingsBuilder builder) {
        this.stamps = new LocalStamps(context.zone());
        this.points = new CupsNames(context);
        this.builder = builder;
    }

    void add(HourRow row) {
        builder.row();
        if (hoursOn(row.date()) != USUAL) {
            unusual.computeIfAbsent(row.cups() + " " + row.date(), _ -> new ArrayList<>())
                    .add(row);
        } else if (row.hour() >= 1 && row.hour() <= USUAL) {
            put(row, nth(row.date(), row.hour()));
        } else {
            builder.problems().broken(row.line(), "problem.spain.hour");
        }
    }

    private int hoursOn(LocalDate date) {
        return stamps.intervalsOn(date, Resolution.HOUR);
    }

    private long nth(LocalDate date, int hour) {
        return stamps.startOf(date) + (hour - 1L) * Resolution.HOUR.seconds();
    }

    /** The days of 23 and 25 hours, once all their rows are there. */
    void finish() {
        unusual.values().forEach(this::day);
    }

    private void day(List<HourRow> rows) {
        int hours = hoursOn(rows.getFirst().date());
        int last = rows.stream().mapToInt(HourRow::hour).max().orElse(0);
        boolean counted = last == hours && (hours > USUAL || rows.size() == hours);
        if (counted) {
            rows.forEach(row -> counted(row, hours));
        } else {
            var sequence = stamps.sequence();
            rows.forEach(row -> labelled(row, sequence));
        }
    }

    private void counted(HourRow row, int hours) {
        if (row.hour() >= 1 && row.hour() <= hours) {
            put(row, nth(row.date(), row.hour()));
        } else {
            builder.problems().broken(row.line(), "problem.spain.hour");
        }
    }

    private void labelled(HourRow row, LocalStamps.Sequence sequence) {
        if (row.hour() < 1 || row.hour() > USUAL) {
            builder.problems().broken(row.line(), "problem.spain.hour");
            return;
        }
        var label = row.date().atStartOfDay().plusHours(row.hour());
        switch (sequence.end(label, Resolution.HOUR)) {
            case Stamp.At(var start) -> put(row, start);
            case Stamp.Faulty(var kind, var hint) -> builder.problems().add(kind, row.line(), hint);
        }
    }

    private void put(HourRow row, long start) {
        put(row, start, Direction.CONSUMPTION, row.consumption());
        put(row, start, Direction.PRODUCTION, row.production());
    }

    private void put(HourRow row, long start, Direction direction, Optional<MeteredValue> value) {
        value.ifPresent(energy -> points.find(row.cups(), "")
                .flatMap(point -> builder.channel(point, direction, row.line()))
                .ifPresent(series -> series.add(start, Resolution.HOUR, energy, row.quality(), row.line())));
    }
}
