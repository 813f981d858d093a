package respondet.metering.price;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import respondet.metering.MeterFile;
import respondet.metering.TextLines;

/** The text of a price file: UTF-8 where it is valid, otherwise the Latin script of western Europe. */
final class PriceText {

    private PriceText() {}

    /** The first bytes as letters, good enough to recognise a layout. */
    static String head(MeterFile file) {
        var head = new String(file.head(), StandardCharsets.ISO_8859_1);
        return (head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head).stripLeading();
    }

    static List<String> lines(MeterFile file) {
        var lines = new ArrayList<String>();
        try (var text = TextLines.of(file, TextLines.ISO_8859_15)) {
            while (text.next()) {
                lines.add(text.line());
            }
        }
        return lines;
    }

    /** The first line; empty where there is none. */
    static String firstLine(MeterFile file) {
        return TextLines.first(file, TextLines.ISO_8859_15, 1).stream()
                .findFirst()
                .orElse("");
    }

    /** The cells of a line, without the quotation marks and the blanks around them. */
    static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == separator) {
                cells.add(bare(line.substring(from, i).strip()));
                from = i + 1;
            }
        }
        return cells;
    }

    private static String bare(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).strip() : cell;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
