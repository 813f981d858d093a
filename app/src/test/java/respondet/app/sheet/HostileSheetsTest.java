package respondet.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/**
 * Bad spreadsheets, written down before the reader was: cut off; another kind than the name says; protected by a password;
 * a zip bomb; entities of XML that read files or grow; a formula as text; an error of a formula; merged cells; a row
 * repeated a million times; a million columns; cells out of order; too many rows; too long a cell; zero bytes; letters in
 * no known encoding; days since 1904; nothing at all. Those about what rows say are in {@link SheetPagesTest}.
 */
class HostileSheetsTest {

    private static final String ONE = "<row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c></row>";
    private static final String BOOM = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";

    static Stream<Arguments> bad() {
        var whole = Workbooks.xlsx(ONE);
        return Stream.of(
                bad("cut off", "sheet.bad.broken", "a.xlsx", Arrays.copyOf(whole, whole.length / 2)),
                bad("no workbook", "sheet.bad.type", "a.xlsx", Workbooks.bytes("Name;City\n")),
                bad("other workbook", "sheet.bad.type", "a.ods", whole),
                bad("PDF", "sheet.bad.type", "a.csv", Workbooks.bytes("%PDF-1.7\n")),
                bad("web page", "sheet.bad.type", "a.csv", Workbooks.bytes("<html><table>")),
                bad("protected", "sheet.bad.protected", "a.xlsx", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1
                }),
                bad("protected", "sheet.bad.protected", "a.ods", protectedOds()),
                bad("bomb", "sheet.bad.bomb", "a.xlsx", bomb()),
                bad("entity", "sheet.bad.entity", "a.xlsx", Workbooks.xlsx(BOOM, ONE.replace("x<", "&e;<"), "")),
                bad("entity", "sheet.bad.entity", "a.ods", Workbooks.ods(BOOM, "<table:table-row/>")),
                bad(
                        "error",
                        "sheet.bad.error",
                        "a.xlsx",
                        Workbooks.xlsx("<row r='1'><c r='A1' t='e'><v>#REF!</v></c></row>")),
                bad(
                        "merged",
                        "sheet.bad.merged",
                        "a.xlsx",
                        Workbooks.xlsx("", ONE, "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>")),
                bad("merged", "sheet.bad.merged", "a.ods", ods("<table:table-cell table:number-rows-spanned='2'/>")),
                bad("many columns", "sheet.bad.columns", "a.ods", ods(cell("table:number-columns-repeated='1000000'"))),
                bad("many columns", "sheet.bad.columns", "a.csv", Workbooks.bytes("a;".repeat(1_000_000))),
                bad("far column", "sheet.bad.columns", "a.xlsx", Workbooks.xlsx(ONE.replace("A1", "ZZZZZZ1"))),
                bad("far column", "sheet.bad.columns", "a.xlsx", Workbooks.xlsx(ONE.replace("A1", "XFD1"))),
                bad("out of order", "sheet.bad.broken", "a.xlsx", Workbooks.xlsx(ONE.replace("A1", "A9") + ONE)),
                bad("shared text", "sheet.bad.broken", "a.xlsx", Workbooks.xlsx("<row><c t='s'><v>-1</v></c></row>")),
                bad("row number", "sheet.bad.broken", "a.xlsx", Workbooks.xlsx("<row r='99999999999'/>")),
                bad(
                        "repeated",
                        "sheet.bad.repeated",
                        "a.ods",
                        Workbooks.ods(
                                "",
                                "<table:table-row table:number-rows-repeated='1000000'>" + cell("")
                                        + "</table:table-row>")),
                bad("many rows", "sheet.bad.rows", "a.csv", Workbooks.bytes("a\n".repeat(1_001))),
                bad("long cell", "sheet.bad.cell", "a.csv", Workbooks.bytes("Name\n\"" + "a;\n".repeat(300))),
                bad("zero bytes", "sheet.bad.binary", "a.csv", "Name;City\nA\0na;B\n".getBytes(StandardCharsets.UTF_8)),
                bad("UTF-16", "sheet.bad.binary", "a.csv", "Name;City\n".getBytes(StandardCharsets.UTF_16LE)),
                bad("letters", "sheet.bad.encoding", "a.csv", new byte[] {'N', (byte) 0x81, '\n'}),
                bad("broken letters", "sheet.bad.encoding", "a.csv", Workbooks.bytes("Name\nH\uFFFDl\n")),
                bad("1904", "sheet.bad.days", "a.xlsx", since1904()),
                bad("nothing", "sheet.bad.empty", "a.csv", new byte[0]),
                bad("blanks", "sheet.bad.empty", "a.csv", Workbooks.bytes(" ;\n;\n")),
                bad("large", "sheet.bad.large", "a.csv", new byte[SheetReader.LARGEST + 1]));
    }

    private static Arguments bad(String what, String key, String name, byte[] bytes) {
        return Arguments.of(what, key, name, bytes);
    }

    private static byte[] ods(String cells) {
        return Workbooks.ods("", "<table:table-row>" + cells + "</table:table-row>");
    }

    private static String cell(String more) {
        return "<table:table-cell " + more + "><text:p>x</text:p></table:table-cell>";
    }

    private static byte[] protectedOds() {
        var parts = Workbooks.odsParts("", "");
        parts.put("META-INF/manifest.xml", Workbooks.bytes("<manifest><encryption-data/></manifest>"));
        return Workbooks.zip(parts);
    }

    private static byte[] bomb() {
        var parts = Workbooks.xlsxParts("", ONE, "");
        parts.put("xl/media/image.bin", new byte[60_000_000]);
        return Workbooks.zip(parts);
    }

    private static byte[] since1904() {
        var parts = Workbooks.xlsxParts("", ONE, "");
        parts.put("xl/workbook.xml", Workbooks.bytes("<workbook><workbookPr date1904='1'/></workbook>"));
        return Workbooks.zip(parts);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad")
    void isRefusedInWords(String what, String key, String name, byte[] bytes) {
        var refused = catchThrowableOfType(
                BadSheet.class, () -> SheetReader.of("BE-WAL").read(name, bytes));
        assertThat(refused).as(what).isNotNull();
        assertThat(refused.message().key()).as(what).isEqualTo(key);
        for (var language : Language.values()) {
            assertThat(Texts.in(language).say(refused.message())).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void aFormIsHeldToTheSameLimits() {
        var rows = "{\"rows\":[{\"number\":1,\"cells\":[" + "\"a\",".repeat(60) + "\"a\"]}]}";
        assertThat(catchThrowableOfType(BadSheet.class, () -> Sheet.ofJson(rows))
                        .message()
                        .key())
                .isEqualTo("sheet.bad.columns");
        for (var form :
                new String[] {"", "null", "{}", "{\"rows\":[null]}", "{\"rows\":[{\"number\":1,\"cells\":[null]}]}"}) {
            assertThat(catchThrowableOfType(BadSheet.class, () -> Sheet.ofJson(form))
                            .message()
                            .key())
                    .as(form)
                    .isEqualTo("sheet.bad.form");
        }
    }
}
