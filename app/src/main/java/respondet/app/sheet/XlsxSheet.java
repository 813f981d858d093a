package respondet.app.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Reads the first table of an XLSX workbook; of a formula only what it gave when the file was saved. */
final class XlsxSheet implements SheetXml.Visitor {

    static final String WORKBOOK = "xl/workbook.xml";

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    private final List<String> shared;
    private final Sheet.Growing growing = new Sheet.Growing();
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private boolean within;
    private int row;
    private int column;

    private XlsxSheet(List<String> shared) {
        this.shared = shared;
    }

    static Sheet read(Zipped zip) throws BadSheet {
        var workbook = new Workbook();
        SheetXml.walk(zip.need(WORKBOOK), workbook);
        var parts = new Parts();
        SheetXml.walk(zip.need("xl/_rels/workbook.xml.rels"), parts);
        var target = parts.targets.getOrDefault(workbook.first, "");
        var shared = new Shared();
        var strings = zip.find("xl/sharedStrings.xml");
        if (strings.isPresent()) {
            SheetXml.walk(strings.get(), shared);
        }
        var sheet = new XlsxSheet(shared.strings);
        SheetXml.walk(zip.need(target.startsWith("/") ? target.substring(1) : "xl/" + target), sheet);
        return sheet.growing.sheet();
    }

    @Override
    public void start(String name, XMLStreamReader element) throws BadSheet {
        switch (name) {
            case "mergeCell" ->
                throw BadSheet.of(
                        "sheet.bad.merged", SheetXml.attribute(element, "ref").orElse("?"));
            case "row" -> {
                row = SheetXml.attribute(element, "r").map(XlsxSheet::number).orElse(row + 1);
                column = -1;
            }
            case "c" -> {
                place(SheetXml.attribute(element, "r").orElse(""));
                type = SheetXml.attribute(element, "t").orElse("n");
                value.setLength(0);
            }
            case "v", "t" -> within = true;
            default -> {
                // formulas, styles and pictures are not looked at
            }
        }
    }

    private void place(String reference) throws BadSheet {
        var place = PLACE.matcher(reference);
        column = column + 1;
        if (place.matches()) {
            column = place.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
            row = number(place.group(2));
        } else if (!reference.isEmpty()) {
            throw BadSheet.of("sheet.bad.columns", Integer.toString(Sheet.MOST_COLUMNS));
        }
    }

    private static int number(String written) {
        return Integer.parseInt(written);
    }

    @Override
    public void text(String text) {
        if (within) {
            value.append(text);
        }
    }

    @Override
    public void end(String name) throws BadSheet {
        if (name.equals("v") || name.equals("t")) {
            within = false;
        } else if (name.equals("c")) {
            growing.put(row, column, written(value.toString()));
        }
    }

    private String written(String raw) throws BadSheet {
        if (raw.isEmpty()) {
            return "";
        }
        try {
            return switch (type) {
                case "s" -> shared.get(Integer.parseInt(raw));
                case "n" -> shortest(raw);
                case "e" -> throw BadSheet.of("sheet.bad.error", Integer.toString(row));
                default -> raw;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
            throw BadSheet.of("sheet.bad.broken");
        }
    }

    /** Workbooks write 0.1 as 0.10000000000000001. */
    private static String shortest(String raw) {
        var number = new BigDecimal(Double.toString(Double.parseDouble(raw)));
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Which table comes first. */
    private static final class Workbook implements SheetXml.Visitor {

        private String first = "";

        @Override
        public void start(String name, XMLStreamReader element) throws BadSheet {
            var since1904 = SheetXml.attribute(element, "date1904").orElse("0");
            if (name.equals("workbookPr") && !since1904.equals("0") && !since1904.equals("false")) {
                throw BadSheet.of("sheet.bad.days");
            }
            if (name.equals("sheet") && first.isEmpty()) {
                first = SheetXml.attribute(element, "id").orElse("");
            }
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String name) {}
    }

    /** Where the tables are. */
    private static final class Parts implements SheetXml.Visitor {

        private final Map<String, String> targets = new HashMap<>();

        @Override
        public void start(String name, XMLStreamReader element) {
            if (name.equals("Relationship")) {
                targets.put(
                        SheetXml.attribute(element, "Id").orElse(""),
                        SheetXml.attribute(element, "Target").orElse(""));
            }
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String name) {}
    }

    /** Texts that cells share; how they are spoken is left out. */
    private static final class Shared implements SheetXml.Visitor {

        private final List<String> strings = new ArrayList<>();
        private final StringBuilder one = new StringBuilder();
        private boolean within;
        private boolean spoken;

        @Override
        public void start(String name, XMLStreamReader element) {
            switch (name) {
                case "si" -> one.setLength(0);
                case "rPh" -> spoken = true;
                case "t" -> within = !spoken;
                default -> {
                    // letters' looks
                }
            }
        }

        @Override
        public void text(String text) {
            if (within) {
                one.append(text);
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "si" -> strings.add(one.toString());
                case "rPh" -> spoken = false;
                case "t" -> within = false;
                default -> {
                    // letters' looks
                }
            }
        }
    }
}
