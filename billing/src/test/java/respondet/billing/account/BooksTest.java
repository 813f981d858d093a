package respondet.billing.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import respondet.billing.account.CsvExport.Column;
import respondet.billing.account.CsvExport.Field;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Documents;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.core.quantity.Money;

/** The books balance to the cent with the documents, also when another reader adds them up again. */
class BooksTest {

    private static final Chart CHART = Chart.usual();
    private static final Bookkeeping BOOKS = new Bookkeeping(CHART);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final List<Invoice> documents = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<JournalEntry> entries = new ArrayList<>();

    BooksTest() {
        var random = new Random(2026);
        for (int i = 0; i < 300; i++) {
            documents.add(Documents.random(random));
            var currency = random.nextBoolean() ? Documents.EUR : Documents.PLN;
            movements.add(new Movement(
                    "bank " + i,
                    "member;7, \"Ewa\"",
                    DAY,
                    Money.ofMinor(random.nextLong(-9_999, 99_999), currency),
                    List.of("a", "b")));
        }
        documents.forEach(each -> entries.add(BOOKS.entry(each)));
        movements.forEach(each -> entries.add(BOOKS.entry(each)));
    }

    /** By account and currency. */
    private Map<String, BigDecimal> expected() {
        var sums = new TreeMap<String, BigDecimal>();
        for (var each : documents) {
            boolean bought = each.type().isSelfBilled();
            var sign = BigDecimal.valueOf(each.type().sign() * (bought ? -1L : 1L));
            var currency = " " + each.currency();
            add(sums, "assets:members" + currency, each.payable().rounded().multiply(sign));
            add(
                    sums,
                    (bought ? "expenses:energy" : "income:energy") + currency,
                    each.net().rounded().multiply(sign.negate()));
            add(
                    sums,
                    (bought ? "assets:vat" : "liabilities:vat") + currency,
                    each.tax().rounded().multiply(sign.negate()));
        }
        for (var each : movements) {
            var currency = " " + each.amount().currency();
            add(sums, "assets:bank" + currency, each.amount().rounded());
            add(sums, "assets:members" + currency, each.amount().rounded().negate());
        }
        return sums;
    }

    private static void add(Map<String, BigDecimal> sums, String key, BigDecimal amount) {
        sums.merge(key, amount.setScale(2), BigDecimal::add);
    }

    @Test
    void addsUpAgainFromPlainText() {
        var sums = new TreeMap<String, BigDecimal>();
        var ofEntry = new TreeMap<String, BigDecimal>();
        for (var line : new String(LedgerFile.write(entries), UTF_8).split("\n", -1)) {
            if (line.isEmpty()) {
                assertThat(ofEntry.values()).allMatch(each -> each.signum() == 0);
                ofEntry.clear();
            } else if (line.startsWith("    ") && !line.startsWith("    ;")) {
                var parts = line.strip().split(" {2,}");
                var amount = parts[1].split(" ");
                add(sums, parts[0] + " " + amount[1], new BigDecimal(amount[0]));
                add(ofEntry, amount[1], new BigDecimal(amount[0]));
            }
        }
        assertThat(sums).isEqualTo(expected());
    }

    @Test
    void addsUpAgainFromATable() {
        var sums = new TreeMap<String, BigDecimal>();
        var rows = rows(new String(CsvExport.plain().write(entries), UTF_8), ',');
        var heads = rows.getFirst();
        for (var row : rows.subList(1, rows.size())) {
            var debit = number(row.get(heads.indexOf("debit")));
            var credit = number(row.get(heads.indexOf("credit")));
            assertThat(debit.subtract(credit)).isEqualByComparingTo(row.get(heads.indexOf("amount")));
            add(
                    sums,
                    row.get(heads.indexOf("account_name")) + " " + row.get(heads.indexOf("currency")),
                    debit.subtract(credit));
        }
        assertThat(sums).isEqualTo(expected());
    }

    private static BigDecimal number(String cell) {
        return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
    }

    /** RFC 4180, written apart from the writer. */
    private static List<List<String>> rows(String csv, char separator) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char each = csv.charAt(i);
            if (quoted && each == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == separator || each == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (each == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (each != '\r') {
                cell.append(each);
            }
        }
        return rows;
    }

    @Test
    void fitsTheColumnsOfAnotherProgram() {
        var table = new CsvExport(
                List.of(
                        new Column("Datum", Field.DATE),
                        new Column("Konto; Nr.", Field.ACCOUNT),
                        new Column("Kwota", Field.AMOUNT),
                        new Column("Opis", Field.TEXT)),
                ';',
                true,
                "dd/MM/uuuu");
        var invoice = Documents.of(
                DocumentType.CREDIT_NOTE,
                Documents.line("1", "10", "1234.50", VatRate.standard("6")),
                Documents.fee("2", "1.00", VatRate.none(VatCategory.EXEMPT, "art. 44")));
        assertThat(new String(table.write(List.of(BOOKS.entry(invoice))), UTF_8))
                .isEqualTo("""
                Datum;"Konto; Nr.";Kwota;Opis\r
                14/04/2026;400;-1309,57;Ewa Żółkiewska\r
                14/04/2026;700;1234,50;Ewa Żółkiewska\r
                14/04/2026;451;74,07;Ewa Żółkiewska\r
                14/04/2026;700;1,00;Ewa Żółkiewska\r
                """);
    }

    @Test
    void writesPlainTextThatHoldsItsShape() {
        var entry = BOOKS.entry(new Movement("b;1) x", "a  b\n; c", DAY, Money.eur("5"), List.of("d|e")));
        assertThat(new String(LedgerFile.write(List.of(entry)), UTF_8)).isEqualTo("""
                2026-05-04 * (b 1 x) d e
                    ; party: a b c
                    assets:bank  5.00 EUR  ; 550
                    assets:members  -5.00 EUR  ; 400

                """);
    }

    @Test
    void letsNoSpreadsheetComputeAName() {
        var entry = BOOKS.entry(new Movement("=1+1", "@x", DAY, Money.eur("-5"), List.of("-2")));
        assertThat(new String(CsvExport.plain().write(List.of(entry)), UTF_8))
                .contains(",'=1+1,'@x,'-2,550,assets:bank,,5.00,-5.00,EUR");
    }

    @Test
    void refusesAnEntryOutOfBalance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalEntry(
                        DAY, "1", "a", "", List.of(new JournalEntry.Line(CHART.bank(), Money.eur("0.01")))));
    }
}
