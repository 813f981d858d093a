package respondet.metering.spain;

import java.util.ArrayList;
import java.util.List;

/** The cells of a line between semicolons, without blanks and quotation marks around them. */
final class SpanishCells {

    private static final int MOST = 64;

    private SpanishCells() {}

    static List<String> of(String line) {
        var cells = new ArrayList<String>();
        int from = 0;
        for (int at = line.indexOf(';'); at >= 0 && cells.size() < MOST; at = line.indexOf(';', from)) {
            cells.add(bare(line.substring(from, at)));
            from = at + 1;
        }
        cells.add(bare(line.substring(from)));
        return cells;
    }

    private static String bare(String cell) {
        var text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
