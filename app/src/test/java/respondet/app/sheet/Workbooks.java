package respondet.app.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small workbooks, whole ones and odd ones. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** A workbook whose one table has these rows, in the words of the format. */
    static byte[] xlsx(String rows) {
        return xlsx("", rows, "");
    }

    static byte[] xlsx(String before, String rows, String after) {
        return zip(xlsxParts(before, rows, after));
    }

    static Map<String, byte[]> xlsxParts(String before, String rows, String after) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "xl/workbook.xml",
                bytes(
                        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"
                                .formatted(MAIN, RELATIONS)));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes("<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>"));
        parts.put(
                "xl/sharedStrings.xml",
                bytes(
                        "<sst xmlns='%s'><si><t>Name</t></si><si><r><t>An</t></r><r><t>na</t></r><rPh><t>x</t></rPh></si></sst>"
                                .formatted(MAIN)));
        parts.put(
                "xl/worksheets/sheet1.xml",
                bytes(before + "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData>" + after
                        + "</worksheet>"));
        return parts;
    }

    static byte[] ods(String before, String rows) {
        return zip(odsParts(before, rows));
    }

    static Map<String, byte[]> odsParts(String before, String rows) {
        var content = before
                + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
                + "<table:table>" + rows + "</table:table><table:table><table:table-row><table:table-cell><text:p>other"
                + "</text:p></table:table-cell></table:table-row></table:table>"
                + "</office:spreadsheet></office:body></office:document-content>";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", bytes(content));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
