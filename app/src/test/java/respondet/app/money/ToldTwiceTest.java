package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.document.IssuedDocument;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.billing.account.OpenItem;
import respondet.billing.account.Unmatched;
import respondet.core.quantity.Money;
import tools.jackson.databind.json.JsonMapper;

/** What a bank tells in two files is booked once, and two payments are booked twice. */
class ToldTwiceTest {

    private static final String HOME = MoneyTest.HOME;
    private static final Money PART = Money.eur("5");

    private static byte[] notice(byte[] statement) {
        return new String(statement, StandardCharsets.UTF_8)
                .replace("camt.053", "camt.054")
                .replace("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn")
                .replace("Stmt>", "Ntfctn>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String referring(String entry, String reference) {
        return entry.replace("<NtryDtls>", "<AcctSvcrRef>" + reference + "</AcctSvcrRef><NtryDtls>");
    }

    private static BankFiles.Taken take(Installation installation, byte[] file) {
        return installation.bean(BankFiles.class).take(HOME, file, "m").found().orElseThrow();
    }

    private static Money open(Installation installation, IssuedDocument document) {
        return installation.bean(OpenAmounts.class).open(HOME).items().stream()
                .filter(each -> each.claim().number().equals(document.number()))
                .map(OpenItem::open)
                .findFirst()
                .orElseThrow();
    }

    /** The notice of a payment lacks words and names it otherwise than the statement. */
    @OnEachDatabase
    void booksANoticeAndItsStatementOnce(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var invoice = MoneyTest.invoice(installation, "home3");
        var words = "For " + invoice.number();
        var named = BankFile.entry(PART, "CRDT", "PAYER-1", "", words);
        var bare = BankFile.entry(PART, "CRDT", "PAYER-1", "", "");
        take(installation, notice(BankFile.statement(referring(named, "N-1"))));
        assertThat(take(installation, BankFile.statement(referring(bare, "S-1"))))
                .isEqualTo(new BankFiles.Taken(0, 1, 0, 0));
        var byBank = BankFile.entry(Money.eur("6"), "CRDT", "NOTPROVIDED", "", words);
        take(installation, notice(BankFile.statement(referring(byBank, "B-1"))));
        var other = BankFile.entry(Money.eur("6"), "CRDT", "NOTPROVIDED", "", "");
        assertThat(take(installation, BankFile.statement(referring(other, "B-1"))))
                .isEqualTo(new BankFiles.Taken(0, 1, 0, 0));
        assertThat(open(installation, invoice)).isEqualTo(invoice.payable().minus(Money.eur("11")));
    }

    @OnEachDatabase
    void booksPaymentsThatTheBankTellsApart(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var invoice = MoneyTest.invoice(installation, "home3");
        var entry = BankFile.entry(PART, "CRDT", "NOTPROVIDED", "", "For " + invoice.number());
        take(installation, BankFile.statement(referring(entry, "B-1")));
        var both = BankFile.statement(referring(entry, "B-1") + referring(entry, "B-2"));
        assertThat(take(installation, both)).isEqualTo(new BankFiles.Taken(1, 1, 0, 0));
        assertThat(open(installation, invoice)).isEqualTo(invoice.payable().minus(Money.eur("10")));
    }

    /** Nothing tells whether these are one payment: a person sees the second, and no document is paid with it. */
    @OnEachDatabase
    void showsWhatNobodyCanTellApart(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var invoice = MoneyTest.invoice(installation, "home3");
        var entry = BankFile.entry(PART, "CRDT", "NOTPROVIDED", "", "For " + invoice.number());
        take(installation, BankFile.statement(entry));
        var later = BankFile.statement(entry + "<!-- another file -->");
        var taken = installation.bean(BankFiles.class).take(HOME, later, "m");
        assertThat(taken.found()).contains(new BankFiles.Taken(1, 0, 0, 0));
        assertThat(taken.problems()).extracting(each -> each.hint().key()).containsExactly("money.problem.doubtful");
        assertThat(open(installation, invoice)).isEqualTo(invoice.payable().minus(PART));
        assertThat(installation.bean(OpenAmounts.class).open(HOME).unmatched())
                .extracting(Unmatched::rest)
                .containsExactly(PART);
        assertThat(take(installation, later)).as("the very same file").isEqualTo(new BankFiles.Taken(0, 1, 0, 0));
        var three = BankFile.statement(entry + entry + entry);
        take(installation, three);
        assertThat(open(installation, invoice))
                .as("two are like those that are known, one is new")
                .isEqualTo(invoice.payable().minus(PART).minus(PART));
    }

    /** Those that were recorded before names were kept are known by their identifier. */
    @OnEachDatabase
    void knowsWhatWasRecordedBeforeNamesWereKept(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var entry = referring(BankFile.entry(PART, "CRDT", "PAYER-1", "", "thanks"), "B-1");
        take(installation, BankFile.statement(entry));
        installation
                .bean(JdbcClient.class)
                .sql("update bank_movement set end_to_end = null, bank_reference = null")
                .update();
        assertThat(take(installation, BankFile.statement(entry + "<!-- another file -->")))
                .isEqualTo(new BankFiles.Taken(0, 1, 0, 0));
    }

    @OnEachDatabase
    void readsMovementsOfOldJournals(Installation installation) {
        var old = """
                {"id":"m1","member":"","booked":"2025-07-22","amount":500,"currency":"EUR","reason":"",
                "wording":"x","documents":[]}""";
        var movement = installation.bean(JsonMapper.class).readValue(old, BankMovement.class);
        assertThat(movement.endToEnd()).isEmpty();
        assertThat(movement.bankReference()).isEmpty();
    }
}
