package respondet.metering.italy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import respondet.core.problem.Checked;
import respondet.core.reading.Direction;
import respondet.metering.Cells;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.PointNames;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.TextLines;

/** The load curve of the Italian distributor e-distribuzione: a row per day, a column per quarter-hour. */
public final class QuarterHourDays implements Format {

    public static final String ID = "e-distribuzione-csv";

    private static final int PREAMBLE = 20;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var lines = TextLines.first(file, TextLines.ISO_8859_15, PREAMBLE);
        return lines.stream()
                        .anyMatch(line ->
                                QuarterHourHeading.of(Cells.of(line, ';')).isPresent())
                ? Fit.YES
                : Fit.NO;
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        try (var lines = TextLines.of(file, TextLines.ISO_8859_15)) {
            read(lines, new Preamble(file.name()), builder);
        }
        return builder.build(ID);
    }

    private static void read(TextLines lines, Preamble preamble, ReadingsBuilder builder) {
        var heading = Optional.<QuarterHourHeading>empty();
        while (heading.isEmpty() && lines.number() < PREAMBLE && lines.next()) {
            var cells = Cells.of(lines.line(), ';');
            heading = QuarterHourHeading.of(cells);
            preamble.read(cells);
        }
        if (heading.isEmpty()) {
            builder.problems().broken(Math.max(1, lines.number()), "hint.heading_differs");
            return;
        }
        var rows = new QuarterHourRows(heading.get(), builder, preamble.point(), preamble.direction());
        while (lines.next() && !builder.problems().isHopeless()) {
            if (!lines.line().isBlank()) {
                rows.read(Cells.of(lines.line(), ';'), lines.number());
            }
        }
    }

    /** What the file's name and the lines above the heading say of point and direction. */
    private static final class Preamble {
        private String point;
        private Direction direction;

        Preamble(String fileName) {
            this.point = PointNames.in(fileName);
            this.direction = isInjection(fileName) ? Direction.PRODUCTION : Direction.CONSUMPTION;
        }

        void read(List<String> cells) {
            for (var cell : cells) {
                if (cell.matches("(?i)IT\\d{3}E[A-Z0-9]{8,9}")) {
                    point = cell;
                }
                if (isInjection(cell)) {
                    direction = Direction.PRODUCTION;
                }
            }
        }

        private static boolean isInjection(String text) {
            var word = text.toLowerCase(Locale.ROOT);
            return word.contains("immess") || word.contains("immission");
        }

        String point() {
            return point;
        }

        Direction direction() {
            return direction;
        }
    }
}
