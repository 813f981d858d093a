package respondet.metering.poland;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import respondet.core.problem.Checked;
import respondet.metering.Cells;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.TextLines;

/** The metering file of a Polish energy cooperative: one day, one row per point and magnitude, a cell per hour. */
public final class CooperativeFile implements Format {

    public static final String ID = "pl-cooperative-day";

    private static final int HEADING_ROWS = 12;
    private static final Set<String> HEADINGS = Set.of("kosd", "kse", "dcw", "dd", "vv");

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
        var words = TextLines.first(file, TextLines.WINDOWS_1250, HEADING_ROWS).stream()
                .map(line -> key(Cells.of(line, ';')))
                .toList();
        return words.contains("dd") && (words.contains("kosd") || words.contains("kse")) ? Fit.YES : Fit.NO;
    }

    static String key(List<String> cells) {
        return cells.getFirst().toLowerCase(Locale.ROOT);
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        var day = new CooperativeDay(builder);
        try (var lines = TextLines.of(file, TextLines.WINDOWS_1250)) {
            while (lines.next() && !builder.problems().isHopeless()) {
                read(Cells.of(lines.line(), ';'), day, lines.number());
            }
        }
        day.end();
        return builder.build(ID, day.version());
    }

    private static void read(List<String> cells, CooperativeDay day, long line) {
        if (HEADINGS.contains(key(cells))) {
            day.heading(cells, line);
        } else if (cells.size() > 1) {
            day.row(cells, line);
        } else if (!cells.getFirst().isEmpty()) {
            day.broken(cells, line);
        }
    }
}
