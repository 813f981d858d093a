package respondet.billing.sepa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.billing.xml.SchemaCheck;
import respondet.core.problem.Checked;
import respondet.core.quantity.Money;

class AccountReportTest {

    private static final String SAMPLE = Samples.text("camt053.xml");

    private static Checked<List<BankEntry>> read(String xml) {
        return AccountReport.read(xml.getBytes(UTF_8));
    }

    private static List<BankEntry> entries(String xml) {
        return read(xml).found().orElseThrow();
    }

    private static String as(String message, String wrapper, String report) {
        return SAMPLE.replace("camt.053.001.08", message)
                .replace("BkToCstmrStmt", wrapper)
                .replace("<Stmt>", "<" + report + ">")
                .replace("</Stmt>", "</" + report + ">");
    }

    /** The schema of camt.053 is not to be had; that of camt.052 has the same entries. */
    @Test
    void readsWhatTheSchemaAllows() {
        assertThat(new SchemaCheck("camt.052.001.08.xsd", Map.of())
                        .broken(as("camt.052.001.08", "BkToCstmrAcctRpt", "Rpt").getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void readsWhatWasBooked() {
        var entries = entries(SAMPLE);
        assertThat(entries)
                .extracting(each -> each.amount().minorUnits())
                .containsExactly(5786L, 1230L, 10000L, -1230L, -300L);
        assertThat(entries.getFirst())
                .isEqualTo(new BankEntry(
                        18,
                        LocalDate.of(2026, 5, 5),
                        Money.eur("57.86"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "2026-0001 and thanks",
                        Optional.of("Ewa Żółkiewska"),
                        Optional.of("PL61109010140000071219812874"),
                        Optional.of("BANK-1"),
                        Optional.empty(),
                        Optional.of("BE68539007547034")));
        assertThat(entries.get(2).endToEnd()).contains("2026-0003");
        assertThat(entries.get(2).mandate()).contains("M-3");
        assertThat(entries.get(2).booked()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(entries.get(3).returnReason()).contains("MD06");
        assertThat(entries.get(3).iban()).as("the member's, not ours").contains("ES9121000418450200051332");
        assertThat(entries.get(4).remittance()).isEqualTo("Fee for a returned direct debit");
    }

    @Test
    void leavesOutWhatIsPendingAndSaysSo() {
        assertThat(Samples.problems(read(SAMPLE))).containsExactly("71 bank_pending");
    }

    @ParameterizedTest
    @CsvSource({
        "camt.052.001.06, BkToCstmrAcctRpt, Rpt",
        "camt.053.001.02, BkToCstmrStmt, Stmt",
        "camt.053.001.13, BkToCstmrStmt, Stmt",
        "camt.054.001.08, BkToCstmrDbtCdtNtfctn, Ntfctn",
    })
    void takesAnyVersionOfTheThreeMessages(String message, String wrapper, String report) {
        var older = as(message, wrapper, report)
                .replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>")
                .replace("<Pty><Nm>Ewa Żółkiewska</Nm></Pty>", "<Nm>Ewa Żółkiewska</Nm>");
        assertThat(entries(older)).isEqualTo(entries(SAMPLE));
    }

    @Test
    void readsAPaymentOnceHoweverOftenItIsTold() {
        var entry = SAMPLE.substring(SAMPLE.indexOf("<Ntry>"), SAMPLE.indexOf("</Ntry>") + 7);
        var twice = SAMPLE.replace("    </Stmt>", entry + "\n    </Stmt>");
        assertThat(entries(twice)).isEqualTo(entries(SAMPLE));
        assertThat(Samples.problems(read(twice))).contains("85 bank_twice");
        var statement = SAMPLE.substring(SAMPLE.indexOf("<Stmt>"), SAMPLE.indexOf("</Stmt>") + 7);
        var whole = SAMPLE.replace("  </BkToCstmrStmt>", statement + "\n  </BkToCstmrStmt>");
        assertThat(entries(whole)).isEqualTo(entries(SAMPLE));
    }

    @Test
    void takesAsAWholeWhatDoesNotAddUp() {
        var wrong = read(SAMPLE.replace("100.00", "100.01"));
        assertThat(Samples.problems(wrong)).contains("28 bank_sum");
        assertThat(wrong.found().orElseThrow().get(1).amount()).isEqualTo(Money.eur("112.30"));
        assertThat(wrong.found().orElseThrow().get(1).endToEnd()).isEmpty();
        var without = SAMPLE.replace("<Amt Ccy=\"EUR\">12.30</Amt><CdtDbtInd>CRDT</CdtDbtInd>", "");
        assertThat(entries(without))
                .extracting(each -> each.amount().minorUnits())
                .containsExactly(5786L, 11230L, -1230L, -300L);
    }

    /** One sum for a block of an order, with or without its parts. */
    @Test
    void readsWhichBlockWasBookedAsOne() {
        var bare = "<NtryDtls><Btch><PmtInfId>O-RCUR</PmtInfId><NbOfTxs>2</NbOfTxs></Btch></NtryDtls>";
        int from = SAMPLE.indexOf("<NtryDtls>");
        var lump = SAMPLE.substring(0, from) + bare + SAMPLE.substring(SAMPLE.indexOf("</NtryDtls>") + 11);
        assertThat(entries(lump).getFirst().block()).contains("O-RCUR");
        assertThat(entries(lump).getFirst().amount()).isEqualTo(Money.eur("57.86"));
        var single = SAMPLE.replace("<EndToEndId>NOTPROVIDED<", "<PmtInfId>O-RCUR</PmtInfId><EndToEndId>NOTPROVIDED<");
        assertThat(entries(single).getFirst().block()).contains("O-RCUR");
    }

    @Test
    void keepsTwoPaymentsThatAreAlike() {
        var entry = SAMPLE.substring(SAMPLE.indexOf("<Ntry>"), SAMPLE.indexOf("</Ntry>") + 7);
        var another = SAMPLE.replace("    </Stmt>", entry.replace("BANK-1", "BANK-9") + "\n    </Stmt>");
        assertThat(entries(another)).hasSize(entries(SAMPLE).size() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "57.86, 57.865, 12 bank_value",
        "57.86, -57.86, 12 bank_value",
        "57.86, 1e9, 12 bank_value",
        "57.86, '57,86', 12 bank_value",
        "57.86, 99999999999999999999, 12 bank_value",
        "Ccy=\"EUR\">57.86, >57.86, 12 bank_value",
        "Ccy=\"EUR\">57.86, Ccy=\"EURO\">57.86, 12 bank_value",
        "<CdtDbtInd>CRDT</CdtDbtInd>, <CdtDbtInd>PLUS</CdtDbtInd>, 13 bank_value",
        "<Dt>2026-05-05</Dt></BookgDt>, <Dt>2026-02-30</Dt></BookgDt>, 15 bank_value",
        "<BookgDt><Dt>2026-05-05</Dt></BookgDt>, '', 11 bank_missing",
        "<Sts><Cd>BOOK</Cd></Sts>, '', 11 bank_missing",
    })
    void saysWhichLineIsWrong(String right, String wrong, String problem) {
        var first = SAMPLE.indexOf("<Ntry>");
        var xml = SAMPLE.substring(0, first) + SAMPLE.substring(first).replaceFirst(Pattern.quote(right), wrong);
        assertThat(read(xml).found()).isEmpty();
        assertThat(Samples.problems(read(xml))).contains(problem);
    }
}
