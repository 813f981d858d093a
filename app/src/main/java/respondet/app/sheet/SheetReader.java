package respondet.app.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Tells by its content what kind of spreadsheet a file is and reads its first table. */
final class SheetReader {

    static final int LARGEST = 5_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Old workbooks, and those that a password protects. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Charset before;

    /** A reader for where text was written in this encoding before there was Unicode. */
    SheetReader(Charset before) {
        this.before = before;
    }

    /** A reader for a territory, where old programs may still save text as they did. */
    static SheetReader of(String territory) {
        return new SheetReader(Charset.forName(territory.startsWith("PL") ? "windows-1250" : "windows-1252"));
    }

    Sheet read(String name, byte[] bytes) throws BadSheet {
        if (bytes.length == 0) {
            throw BadSheet.of("sheet.bad.empty");
        }
        if (bytes.length > LARGEST) {
            throw BadSheet.of("sheet.bad.large", Integer.toString(LARGEST / 1_000_000));
        }
        if (starts(bytes, COMPOUND)) {
            throw BadSheet.of("sheet.bad.protected");
        }
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (starts(bytes, ZIP)) {
            return zipped(ending, Zipped.of(bytes));
        }
        if (ending.equals("xlsx") || ending.equals("ods") || looksOther(bytes)) {
            throw BadSheet.of("sheet.bad.type");
        }
        return CsvSheet.read(bytes, before);
    }

    private static Sheet zipped(String ending, Zipped zip) throws BadSheet {
        if (zip.has(XlsxSheet.WORKBOOK) && !ending.equals("ods")) {
            return XlsxSheet.read(zip);
        }
        if (zip.has(OdsSheet.CONTENT) && !ending.equals("xlsx")) {
            return OdsSheet.read(zip);
        }
        throw BadSheet.of("sheet.bad.type");
    }

    private static boolean starts(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Pages and papers that only bear the name of a table. */
    private static boolean looksOther(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 20), StandardCharsets.ISO_8859_1).strip();
        return start.startsWith("<") || start.startsWith("%PDF") || start.startsWith("{");
    }
}
