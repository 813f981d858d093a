package respondet.metering.operator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.metering.Cells;
import respondet.metering.LocalDates;
import respondet.metering.LocalStamps;
import respondet.metering.MeterFile;
import respondet.metering.TextLines;

/**
 * The balanced rows (CB) of the metering file of a Polish energy cooperative: for each hour what a point took less what it
 * gave, and in the cooperative's own row the same for all points together.
 */
public record PolishBalance() implements OperatorFile {

    private static final int HEADING_ROWS = 12;
    private static final Set<String> HEADINGS = Set.of("kosd", "kse", "dcw", "dd", "vv");
    private static final Set<String> METERED = Set.of("CP", "CO");

    @Override
    public String id() {
        return "pl-balanced-rows";
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public boolean recognises(MeterFile file) {
        var words = TextLines.first(file, TextLines.WINDOWS_1250, HEADING_ROWS).stream()
                .map(line -> key(Cells.of(line, ';')))
                .toList();
        return words.contains("dd") && (words.contains("kosd") || words.contains("kse"));
    }

    private static String key(List<String> cells) {
        return cells.getFirst().toLowerCase(Locale.ROOT);
    }

    @Override
    public Checked<OperatorAllocation> read(MeterFile file, OperatorContext context) {
        var day = new Day(new ToldValues(context));
        try (var lines = TextLines.of(file, TextLines.WINDOWS_1250)) {
            while (lines.next() && !day.values.problems().isHopeless()) {
                if (!lines.line().isBlank()) {
                    day.line(Cells.of(lines.line(), ';'), lines.number());
                }
            }
        }
        day.end();
        return day.values.build(id(), day.version);
    }

    /** One file: one day. */
    private static final class Day {

        private static final int BEFORE_HOURS = 3;

        private final ToldValues values;
        private final LocalStamps stamps;
        private Optional<LocalDate> date = Optional.empty();
        private String cooperative = "";
        private int version;

        Day(ToldValues values) {
            this.values = values;
            this.stamps = new LocalStamps(values.context().zone());
        }

        void line(List<String> cells, long line) {
            if (HEADINGS.contains(key(cells))) {
                heading(key(cells), cells.size() > 1 ? cells.get(1) : "", line);
            } else if (cells.size() <= BEFORE_HOURS) {
                values.problems().broken(line, "hint.cell_count", cells.getFirst());
            } else if (date.isEmpty()) {
                values.problems().broken(line, "hint.no_day");
            } else {
                row(cells, line);
            }
        }

        private void heading(String key, String value, long line) {
            switch (key) {
                case "kse" -> cooperative = value;
                case "vv" -> version = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
                case "dd" -> {
                    date = LocalDates.date(value);
                    if (date.isEmpty()) {
                        values.problems().broken(line, "hint.not_a_moment", value);
                    }
                }
                default -> {
                    // the distributor's code and the time of making say nothing about energy
                }
            }
        }

        private void row(List<String> cells, long line) {
            var kind = cells.get(1).toUpperCase(Locale.ROOT);
            if (METERED.contains(kind)) {
                return;
            }
            if (!kind.equals("CB")) {
                values.problems().broken(line, "hint.unknown_direction", cells.get(1));
            } else if (!"kwh".equalsIgnoreCase(cells.get(2))) {
                values.problems().broken(line, "hint.unknown_unit", cells.get(2));
            } else {
                hours(cells, line);
            }
        }

        private void hours(List<String> cells, long line) {
            int expected = stamps.intervalsOn(date.orElseThrow(), Resolution.HOUR);
            int found = lastFilled(cells) - BEFORE_HOURS;
            var point = cells.getFirst().equals(cooperative)
                    ? Optional.of(Told.COMMUNITY)
                    : values.point(cells.getFirst(), line);
            if (found != expected) {
                values.problems()
                        .add(Problem.of(ProblemKind.WRONG_DAY_LENGTH, Message.of("hint.day_length"))
                                .atLine(line)
                                .during(date.orElseThrow())
                                .with("found", Value.of(found))
                                .with("expected", Value.of(expected)));
            } else {
                point.ifPresent(id -> hours(new Told(id, Figure.BALANCE), cells, line));
            }
        }

        private void hours(Told told, List<String> cells, long line) {
            long start = stamps.startOf(date.orElseThrow());
            for (int at = BEFORE_HOURS; at < lastFilled(cells); at++) {
                int comma = cells.get(at).indexOf(',');
                var value = comma < 0 ? cells.get(at) : cells.get(at).substring(0, comma);
                if (!value.isBlank()) {
                    values.kWh(told, "", new ToldValues.Place(start, line), value);
                }
                start += Resolution.HOUR.seconds();
            }
        }

        private static int lastFilled(List<String> cells) {
            int count = cells.size();
            while (count > 0 && cells.get(count - 1).isEmpty()) {
                count--;
            }
            return count;
        }

        void end() {
            if (date.isEmpty()) {
                values.problems().broken(1, "hint.no_day");
            }
        }
    }
}
