package respondet.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table comes out of each format that people save it in. */
class SheetReaderTest {

    private static final SheetReader POLISH = SheetReader.of("PL-MA");
    private static final SheetReader OTHER = SheetReader.of("BE-WAL");

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsTextWithEachSeparator(String separator) throws BadSheet {
        var text = "\uFEFFNazwa" + separator + "Udział\r\n\r\n\"Łąka" + separator + " 1\"" + separator + "12\r\n";
        var sheet = POLISH.read("a.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(1, List.of("Nazwa", "Udział")),
                        new Sheet.Row(3, List.of("Łąka" + separator + " 1", "12")));
    }

    @Test
    void readsTextAsItWasSavedBeforeUnicode() throws BadSheet {
        var polish = POLISH.read("a.csv", "Nazwa;x\nŁąka;1\n".getBytes(Charset.forName("windows-1250")));
        assertThat(polish.rows().getLast().cell(0)).isEqualTo("Łąka");
        var french = OTHER.read("a.csv", "Nom;x\nHélène;1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(french.rows().getLast().cell(0)).isEqualTo("Hélène");
    }

    @Test
    void readsWorkbooksOfOffice() throws BadSheet {
        var sheet = OTHER.read("a.xlsx", Workbooks.xlsx("""
                <row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>Share</t></is></c></row>
                <row r='4'><c r='A4' t='s'><v>1</v></c><c r='B4'/><c r='C4'><f>0.05+0.05</f><v>0.10000000000000001</v></c></row>"""));
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(1, List.of("Name", "", "Share")), new Sheet.Row(4, List.of("Anna", "", "0.1")));
    }

    @Test
    void readsOpenDocuments() throws BadSheet {
        var sheet = OTHER.read("a.ods", Workbooks.ods("", """
                <table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>\
                <table:table-cell table:number-columns-repeated='2'/><table:table-cell><text:p>Joined</text:p></table:table-cell>\
                <table:table-cell table:number-columns-repeated='16380'/></table:table-row>
                <table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>
                <table:table-row><table:table-cell><office:annotation><text:p>not this</text:p></office:annotation>\
                <text:p>Anna</text:p></table:table-cell><table:table-cell office:value='0.25' table:formula='of:=1/4'>\
                <text:p>25 %</text:p></table:table-cell><table:table-cell/>\
                <table:table-cell office:date-value='2025-01-10T00:00:00'><text:p>10.1.</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>"""));
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(1, List.of("Name", "", "", "Joined")),
                        new Sheet.Row(5, List.of("Anna", "0.25", "", "2025-01-10")));
    }

    @ParameterizedTest
    @CsvSource({
        "Imię i nazwisko, NAME",
        "Data przystąpienia, JOINED",
        "Code postal, POSTCODE",
        "Población, CITY",
        "Cuota %, SHARE",
        "Adreça, STREET",
        "Partita IVA, VAT",
        "IBAN (konto), IBAN",
        "Postcode, POSTCODE"
    })
    void guessesWhatHeadingsMean(String heading, Field field) {
        assertThat(Field.guess(heading)).contains(field);
    }

    @Test
    void findsTheHeadingsBelowATitle() throws BadSheet {
        var mapping = Field.HEADINGS.guess(
                OTHER.read("a.csv", Workbooks.bytes("Members 2025;;\nName;Note;City\nAnna;;Namur\n")));
        assertThat(mapping.heading()).isEqualTo(1);
        assertThat(mapping.columns())
                .containsExactly(Optional.of(Field.NAME), Optional.empty(), Optional.of(Field.CITY));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-31, 2025-07-31",
        "31.7.2025, 2025-07-31",
        "3.4.2025, 2025-04-03",
        "45869, 2025-07-31",
        "31/07/2025, 2025-07-31",
        "07/31/2025, 2025-07-31",
        "4-4-2025, 2025-04-04"
    })
    void readsDays(String cell, LocalDate day) {
        assertThat(Days.of(List.of(cell)).read(cell).day()).contains(day);
    }

    @Test
    void letsTheColumnTellWhatIsTheDay() {
        assertThat(Days.of(List.of("03/04/2025", "25/04/2025"))
                        .read("03/04/2025")
                        .day())
                .contains(LocalDate.of(2025, 4, 3));
        assertThat(Days.of(List.of("03/04/2025", "04/25/2025"))
                        .read("03/04/2025")
                        .day())
                .contains(LocalDate.of(2025, 3, 4));
        assertThat(Days.of(List.of("03/04/2025")).read("03/04/2025").problem()).isEqualTo("sheet.problem.ambiguous");
        assertThat(Days.of(List.of("03/14/2025", "25/04/2025"))
                        .read("03/04/2025")
                        .day())
                .isEmpty();
        assertThat(Days.of(List.of("31.2.2025")).read("31.2.2025").day()).isEmpty();
    }
}
