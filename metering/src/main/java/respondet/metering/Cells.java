package respondet.metering;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of a table into cells; a quoted cell may hold the separator and doubled quotes. */
public final class Cells {

    private Cells() {}

    public static List<String> of(String line, char separator) {
        var cells = new ArrayList<String>();
        int at = 0;
        while (at <= line.length()) {
            at = isQuoted(line, at) ? quoted(line, at, separator, cells) : plain(line, at, separator, cells);
        }
        return cells;
    }

    private static boolean isQuoted(String line, int at) {
        return at < line.length() && line.charAt(at) == '"';
    }

    private static int plain(String line, int from, char separator, List<String> cells) {
        int end = line.indexOf(separator, from);
        int to = end < 0 ? line.length() : end;
        cells.add(line.substring(from, to).strip());
        return to + 1;
    }

    private static int quoted(String line, int from, char separator, List<String> cells) {
        var text = new StringBuilder();
        int at = from + 1;
        while (at < line.length() && !(line.charAt(at) == '"' && !isQuoted(line, at + 1))) {
            at += line.charAt(at) == '"' ? 1 : 0;
            text.append(line.charAt(at++));
        }
        int end = line.indexOf(separator, Math.min(at, line.length()));
        cells.add(text.toString().strip());
        return (end < 0 ? line.length() : end) + 1;
    }
}
