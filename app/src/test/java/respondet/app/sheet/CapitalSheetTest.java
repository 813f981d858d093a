package respondet.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import respondet.app.capital.Capital;
import respondet.app.capital.CapitalBook;
import respondet.app.capital.CapitalEntries;
import respondet.app.capital.Standing;
import respondet.app.journal.Journal;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.web.SampleServer;
import respondet.app.web.Visitor;

/** A list of shares is looked at and accepted whole, or nothing of it. */
class CapitalSheetTest {

    private static final String HOME = "namur";
    private static final String PATH = "/communities/namur/capital/sheet";
    private static final Pattern TABLE = Pattern.compile("name=\"table\" value=\"([^\"]+)\"");
    private static final String LIST = """
            Membre;Date;Opération;Parts;Montant
            home1;31/03/2025;Remboursé;1;100,00
            home1;15/02/2025;Payé;;450
            home1;15/02/2025;Souscrit;5;500,00 €
            """;

    private static Sheet sheet(String name, byte[] bytes) throws BadSheet {
        return SheetReader.of("BE-WAL").read(name, bytes);
    }

    private static CapitalPlan plan(Installation installation, Sheet sheet) {
        return installation
                .bean(CapitalTaking.class)
                .plan(HOME, sheet, CapitalColumn.HEADINGS.guess(sheet), "List of the board");
    }

    private static byte[] xlsx() {
        return Workbooks.xlsx(row(1, "Member", "Day", "What", "Shares", "Amount")
                + row(2, "home1", "2025-02-15", "Subscribed", "5", "500")
                + row(3, "home1", "2025-02-15", "Paid in", "", "450")
                + row(4, "home1", "2025-03-31", "Paid back", "1", "100"));
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r='" + number + "'>");
        for (int c = 0; c < cells.length; c++) {
            row.append("<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + c, number, cells[c]));
        }
        return row + "</row>";
    }

    private static byte[] ods() {
        var rows = new StringBuilder();
        for (var line : List.of(
                "Członek;Dzień;Rodzaj;Liczba udziałów;Kwota",
                "home1;15.02.2025;Zadeklarowano;5;500",
                "home1;15.02.2025;Wpłacono;0;450,00",
                "home1;31.03.2025;Zwrócono;1;100")) {
            rows.append("<table:table-row>");
            for (var cell : line.split(";")) {
                rows.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        return Workbooks.ods("", rows.toString());
    }

    @OnEachDatabase
    void recordsTheSameFromEachFormat(Installation installation) throws IOException, BadSheet {
        installation.found(HOME);
        for (var each : Map.of("a.csv", Workbooks.bytes(LIST), "a.xlsx", xlsx(), "a.ods", ods())
                .entrySet()) {
            var plan = read(installation, each.getKey(), each.getValue());
            assertThat(plan.troubles()).as(each.getKey()).isEmpty();
        }
        var taking = installation.bean(CapitalTaking.class);
        var plan = plan(installation, sheet("a.xlsx", xlsx()));
        assertThat(taking.take(HOME, plan, "m")).isTrue();
        var book = CapitalBook.of(installation.bean(CapitalEntries.class).of(HOME));
        assertThat(book.of("home1", "EUR")).isEqualTo(new Standing(4, 50_000, 45_000, 10_000));
        assertThat(book.entries())
                .allSatisfy(entry -> assertThat(entry.reason()).isEqualTo("List of the board"));
        assertThat(installation.bean(Journal.class).all().stream()
                        .filter(entry -> entry.kind().equals("capital.recorded")
                                && entry.account().equals("m")))
                .hasSize(3);
        assertThat(taking.take(HOME, plan, "m")).as("the same once more").isFalse();
        assertThat(plan(installation, sheet("a.ods", ods())).troubles())
                .extracting(trouble -> trouble.message().key())
                .containsOnly("capital.problem.twice")
                .hasSize(3);
    }

    private static CapitalPlan read(Installation installation, String name, byte[] bytes) throws BadSheet {
        var plan = plan(installation, sheet(name, bytes));
        assertThat(plan.entries())
                .extracting(entry -> entry.kind() + " " + entry.day() + " " + entry.shares() + " " + entry.amount())
                .containsExactlyInAnyOrder(
                        "SUBSCRIBED 2025-02-15 5 50000", "PAID 2025-02-15 0 45000", "REPAID 2025-03-31 1 10000");
        return plan;
    }

    @OnEachDatabase
    void recordsNothingWhereOneRowCannotBe(Installation installation) throws IOException, BadSheet {
        installation.found(HOME);
        var list = LIST.replace("450", "500,01") + "home2;2025-02-15;Souscrit;1;100\n";
        var plan = plan(installation, sheet("a.csv", Workbooks.bytes(list)));
        assertThat(plan.troubles())
                .extracting(trouble -> trouble.row() + " " + trouble.message().key())
                .contains("3 capital.problem.paid");
        assertThat(installation.bean(CapitalTaking.class).take(HOME, plan, "m")).isFalse();
        // also where somebody else has recorded something between look and acceptance
        assertThat(installation.bean(Capital.class).recordAll(HOME, plan.entries(), "m"))
                .isNotEmpty();
        assertThat(installation.bean(CapitalEntries.class).of(HOME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "1250 | 125000",
                "1250.5 | 125050",
                "1 250,50 € | 125050",
                "1.250,50 | 125050",
                "1,250.50 | 125050",
                "1.250 | none",
                "1,250 | none",
                "0 | none",
                "-5 | none",
                "1e3 | none",
                "12.345,6789 | none"
            })
    void readsAmountsThatCanMeanOneThingOnly(String cell, Long minor) {
        assertThat(Amounts.minor(cell, Currency.getInstance("EUR"))).isEqualTo(Optional.ofNullable(minor));
    }

    @Test
    void tellsWhatIsWrongWithTheRowAndTheColumn() {
        var body = bring(manager(), "sheet/list.csv", """
                Member;Day;What;Shares;Amount
                Nobody;2025-02-15;Souscrit;5;500
                home1;03/04/2025;Souscrit;5;500
                home1;2025-02-15;Donné;5;500
                home1;2025-02-15;Souscrit;;500
                home1;2025-02-15;Payé;;1.250
                =cmd|x;2025-02-15;Payé;;10
                Member;Day;What;Shares;Amount
                home1;2199-01-01;Souscrit;1;10
                """);
        assertThat(body)
                .contains("Ligne 2, Membre : « Nobody » n’est pas un membre")
                .contains("Ligne 3, Jour : Dans « 03/04/2025 », on ne sait pas")
                .contains("Ligne 4, ", "« Donné » n’est rien de cela")
                .contains("Ligne 5, ", "n’est pas un nombre de parts")
                .contains("Ligne 6, Montant : « 1.250 » n’est pas un montant")
                .contains("Ligne 7, Membre : « =cmd|x » commence comme une formule")
                .contains("Ligne 8, Membre : On dirait une deuxième ligne de titres")
                .contains("Ligne 9, Membre : ");
        assertThat(bring(manager(), "sheet/list.csv", "A;B\nhome1;2\n")).contains("Membre: Dites quelle colonne");
    }

    @Test
    void isCorrectedAndAcceptedInTheBrowsersForm() {
        var manager = manager();
        var book = SampleServer.shared().bean(CapitalEntries.class);
        int before = book.of(HOME).size();
        var looked = bring(manager, "sheet/list.csv", "Who;When;What;Shares;Amount\nhome2;2025-02-15;Souscrit;2;20\n");
        assertThat(looked).contains("Dites quelle colonne", "home2");
        var fields = new TreeMap<String, String>();
        fields.put("table", table(looked));
        fields.put("column-0", "member");
        fields.put("column-1", "day");
        fields.put("column-2", "kind");
        fields.put("column-3", "shares");
        fields.put("column-4", "amount");
        assertThat(manager.post(PATH + "/check", fields).body()).doesNotContain("Dites quelle colonne");
        fields.put("reason", "");
        assertThat(manager.post(PATH + "/accept", fields).statusCode())
                .as("no reason")
                .isEqualTo(200);
        fields.put("reason", "List of the board");
        var other = new Visitor(SampleServer.shared().address())
                .signIn("community-manager@malopolska.example.org", "sample-pass-2025");
        assertThat(other.post(PATH + "/accept", fields).statusCode()).isIn(403, 404);
        assertThat(book.of(HOME)).hasSize(before);
        assertThat(manager.post(PATH + "/accept", fields).statusCode()).isEqualTo(302);
        assertThat(book.of(HOME)).hasSize(before + 1);
        assertThat(manager.post(PATH + "/accept", fields).statusCode())
                .as("once more")
                .isEqualTo(200);
        assertThat(book.of(HOME)).hasSize(before + 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("respondet.app.sheet.HostileSheetsTest#bad")
    void refusesBadFilesInWords(String what, String key, String name, byte[] bytes) {
        int before = SampleServer.shared().bean(CapitalEntries.class).of(HOME).size();
        var answer = manager().sendFile(PATH, "sheet", name, bytes);
        assertThat(answer.statusCode()).as(what + key).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("name=\"table\"");
        assertThat(SampleServer.shared().bean(CapitalEntries.class).of(HOME)).hasSize(before);
    }

    private static Visitor manager() {
        return new Visitor(SampleServer.shared().address())
                .signIn("community-manager@namur.example.org", "sample-pass-2025");
    }

    private static String bring(Visitor manager, String name, String text) {
        return manager.upload(PATH, Map.of(), Map.of(name, text)).body();
    }

    private static String table(String page) {
        var found = TABLE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&#34;", "\"").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
