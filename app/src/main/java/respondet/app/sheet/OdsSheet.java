package respondet.app.sheet;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamReader;

/** Reads the first table of an OpenDocument workbook; of a formula only what it gave when the file was saved. */
final class OdsSheet implements SheetXml.Visitor {

    static final String CONTENT = "content.xml";

    private final Sheet.Growing growing = new Sheet.Growing();
    private final StringBuilder text = new StringBuilder();
    private String value = "";
    private int tables;
    private long row;
    private long rows = 1;
    private long column;
    private long repeated = 1;
    private int remark;
    private int paragraphs;
    private boolean filled;

    private OdsSheet() {}

    static Sheet read(Zipped zip) throws BadSheet {
        var manifest = zip.find("META-INF/manifest.xml")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        if (manifest.contains("encryption-data")) {
            throw BadSheet.of("sheet.bad.protected");
        }
        var sheet = new OdsSheet();
        SheetXml.walk(zip.need(CONTENT), sheet);
        return sheet.growing.sheet();
    }

    @Override
    public void start(String name, XMLStreamReader element) throws BadSheet {
        if (name.equals("table")) {
            tables++;
        }
        if (tables != 1) {
            return;
        }
        switch (name) {
            case "table-row" -> {
                row += 1;
                rows = count(element, "number-rows-repeated");
                column = 0;
                filled = false;
            }
            case "table-cell", "covered-table-cell" -> cell(element);
            case "annotation" -> remark++;
            case "p" -> paragraph();
            default -> {
                // looks
            }
        }
    }

    private void cell(XMLStreamReader element) throws BadSheet {
        if (count(element, "number-columns-spanned") > 1 || count(element, "number-rows-spanned") > 1) {
            throw BadSheet.of("sheet.bad.merged", Long.toString(row));
        }
        repeated = count(element, "number-columns-repeated");
        text.setLength(0);
        paragraphs = 0;
        value = SheetXml.attribute(element, "date-value")
                .map(day -> day.length() > 10 ? day.substring(0, 10) : day)
                .or(() -> SheetXml.attribute(element, "value"))
                .orElse("");
    }

    private void paragraph() {
        if (remark == 0) {
            if (paragraphs > 0) {
                text.append(' ');
            }
            paragraphs++;
        }
    }

    private static long count(XMLStreamReader element, String name) throws BadSheet {
        var written = SheetXml.attribute(element, name).orElse("1");
        if (!written.matches("[0-9]{1,9}")) {
            throw BadSheet.of("sheet.bad.broken");
        }
        return Math.max(1, Long.parseLong(written));
    }

    @Override
    public void text(String more) {
        if (tables == 1 && remark == 0 && paragraphs > 0) {
            text.append(more);
        }
    }

    @Override
    public void end(String name) throws BadSheet {
        switch (name) {
            case "annotation" -> remark = Math.max(0, remark - 1);
            case "table-cell", "covered-table-cell" -> closeCell();
            case "table-row" -> closeRow();
            default -> {
                // looks
            }
        }
    }

    private void closeCell() throws BadSheet {
        if (tables != 1) {
            return;
        }
        var cell = value.isEmpty() ? text.toString() : value;
        for (long each = 0; !cell.isBlank() && each < repeated; each++) {
            growing.put(whole(row, "sheet.bad.rows"), whole(column + each, "sheet.bad.columns"), cell);
            filled = true;
        }
        column += repeated;
        paragraphs = 0;
    }

    private static int whole(long number, String key) throws BadSheet {
        if (number > 10_000_000) {
            throw BadSheet.of(key, Integer.toString(Sheet.MOST_ROWS));
        }
        return (int) number;
    }

    private void closeRow() throws BadSheet {
        if (tables == 1 && filled && rows > 1) {
            // the same member again and again is no list
            throw BadSheet.of("sheet.bad.repeated", Long.toString(row));
        }
        row += rows - 1;
    }
}
