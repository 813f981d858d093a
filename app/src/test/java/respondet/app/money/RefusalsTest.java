package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.billing.sepa.Sequence;

/** What a bank refuses of an order is open again, and nothing else is. */
class RefusalsTest {

    private static final String HOME = MoneyTest.HOME;
    private static final LocalDate DAY = MoneyTest.DAY;

    @OnEachDatabase
    void forgetsAnOrderThatTheBankRefused(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var ordering = installation.bean(Ordering.class);
        var order = ordering.order(HOME, OrderKind.COLLECTION, DAY, "m")
                .orElseThrow()
                .found()
                .orElseThrow();
        var taken = installation.bean(BankFiles.class).take(HOME, BankFile.refusal(order.id()), "m");
        assertThat(taken.found()).contains(new BankFiles.Taken(0, 0, 1, 0));
        assertThat(ordering.order(HOME, OrderKind.COLLECTION, DAY, "m")).isPresent();
    }

    @OnEachDatabase
    void saysThatAnAnswerIsToNoOrderOfOurs(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        MoneyTest.collected(installation);
        var entries = installation.bean(Journal.class).last();
        var taken = installation.bean(BankFiles.class).take(HOME, BankFile.refusal("somebody-elses"), "m");
        assertThat(taken.problems())
                .singleElement()
                .satisfies(each ->
                        assertThat(Texts.in(Language.ENGLISH).say(each.hint())).contains("somebody-elses"));
        assertThat(taken.found()).isEmpty();
        assertThat(installation.bean(Journal.class).last()).isEqualTo(entries);
    }

    /** Programs are told of single amounts too. */
    @OnEachDatabase
    void tellsProgramsOfSingleAmounts(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var order = MoneyTest.collected(installation);
        var number = MoneyTest.invoice(installation, "home2").number();
        var told = BankFile.refusal(order.id(), "PART", BankFile.amount(number, "AM04"));
        var texts = Texts.in(Language.ENGLISH);
        var info = installation.bean(BankApi.class).take(HOME, new ByteArrayInputStream(told), Viewer.ANYBODY, texts);
        assertThat(info.orders()).isZero();
        assertThat(info.amounts()).isEqualTo(1);
    }

    /** The bank collects from two households and refuses a third: the next order holds that one alone. */
    @OnEachDatabase
    void ordersAgainWhatTheBankRefusedOfAnOrder(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        MoneyTest.collectFrom(installation, "home3");
        var order = MoneyTest.collected(installation);
        assertThat(order.items()).hasSize(3);
        var before = CorrectedMoneyTest.Sums.of(installation);
        var files = installation.bean(BankFiles.class);
        var invoice = MoneyTest.invoice(installation, "home2");
        var told = BankFile.refusal(order.id(), "PART", BankFile.amount(invoice.number(), "AM04"));
        assertThat(files.take(HOME, told, "m").found()).contains(new BankFiles.Taken(0, 0, 0, 1));
        var entries = installation.bean(Journal.class).all().size();
        assertThat(files.take(HOME, told, "m").found()).contains(new BankFiles.Taken(0, 0, 0, 0));
        assertThat(installation.bean(Journal.class).all()).hasSize(entries);

        var again = MoneyTest.collected(installation);
        assertThat(again.items()).extracting(OrderItem::document).containsExactly(invoice.number());
        assertThat(again.items()).extracting(OrderItem::sequence).containsExactly(Sequence.FRST);
        assertThat(files.take(HOME, told, "m").found()).contains(new BankFiles.Taken(0, 0, 0, 0));
        assertThat(installation.bean(Ordering.class).order(HOME, OrderKind.COLLECTION, DAY, "m"))
                .isEmpty();
        assertThat(installation
                        .bean(Orders.class)
                        .find(HOME, order.id())
                        .orElseThrow()
                        .items())
                .filteredOn(each -> each.refused().isPresent())
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .extracting(OrderItem::document, OrderItem::refused)
                        .containsExactly(invoice.number(), Optional.of("AM04")));
        assertShown(installation, order.id(), invoice.number(), "(AM04, ");
        var after = CorrectedMoneyTest.Sums.of(installation);
        assertThat(after.open()).isEqualByComparingTo(before.open()).isEqualByComparingTo(after.documents());
        assertThat(after.books()).isEqualByComparingTo(before.books()).isEqualByComparingTo(after.documents());
        assertReplayed(installation);
    }

    /** Below the order: which amount, and why. */
    private static void assertShown(Installation installation, String order, String... parts) {
        var words = new MoneyWords(Texts.in(Language.FRENCH), Map.of(), Currency.getInstance("EUR"), DAY);
        assertThat(words.orders(installation.bean(Orders.class).of(HOME), Map.of()))
                .filteredOn(each -> each.id().equals(order))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.remarks()).singleElement().asString().contains(parts));
    }

    private static void assertReplayed(Installation installation) {
        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            var orders = installation.bean(Orders.class).of(HOME);
            assertThat(other.bean(Orders.class).of(HOME)).isEqualTo(orders).isNotEmpty();
        } finally {
            other.close();
        }
    }

    /** First collections stand in a block of their own. */
    @OnEachDatabase
    void letsGoOfARefusedBlockAlone(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var files = installation.bean(BankFiles.class);
        MoneyTest.collected(installation);
        files.take(
                HOME,
                BankFile.statement(BankFile.entry(
                        MoneyTest.invoice(installation, "home1").payable(), "CRDT", "F-2025-00001", "", "")),
                "m");
        files.take(
                HOME,
                BankFile.statement(BankFile.entry(
                        MoneyTest.invoice(installation, "home1").payable(), "DBIT", "F-2025-00001", "AC04", "")),
                "m");
        MoneyTest.collectFrom(installation, "home3");
        var order = MoneyTest.collected(installation, DAY.plusDays(9));
        assertThat(order.items()).extracting(OrderItem::sequence).containsExactly(Sequence.RCUR, Sequence.FRST);
        var block = "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + order.id()
                + "-FRST</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts>" + "</OrgnlPmtInfAndSts>";
        assertThat(files.take(HOME, BankFile.refusal(order.id(), "PART", block), "m")
                        .found())
                .contains(new BankFiles.Taken(0, 0, 0, 1));
        assertThat(MoneyTest.collected(installation, DAY.plusDays(9)).items())
                .as("the other one is under way")
                .extracting(OrderItem::member)
                .containsExactly("home3");
    }
}
