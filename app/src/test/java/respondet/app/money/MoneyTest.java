package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.app.document.Documents;
import respondet.app.document.Furnished;
import respondet.app.document.IssuedDocument;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.trade.Details;
import respondet.app.trade.DetailsRecorded;
import respondet.app.trade.Letterhead;
import respondet.app.trade.LetterheadChanged;
import respondet.app.trade.TradeDetails;
import respondet.billing.account.OpenItem;
import respondet.billing.sepa.Mandate;
import respondet.billing.xml.SchemaCheck;
import respondet.core.quantity.Money;

/** Documents, orders, what the bank tells and the books hold the same cents. */
class MoneyTest {

    static final String HOME = "namur";
    static final LocalDate DAY = LocalDate.of(2025, 7, 21);
    private static final Pattern AMOUNT = Pattern.compile("<InstdAmt Ccy=\"EUR\">([0-9.]+)</InstdAmt>");

    /** Namur with the documents of May; households 1 and 2 are collected from. */
    static void issue(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, HOME);
        var journal = installation.bean(Journal.class);
        journal.write(
                new LetterheadChanged(new Letterhead(HOME, "", "", 30, Optional.of("BE69ZZZ050D000000008"), "")), "m");
        List.of("home1", "home2").forEach(home -> collectFrom(installation, home));
        Furnished.issue(installation, run);
    }

    private static TradeDetails withMandate(TradeDetails known) {
        return new TradeDetails(
                Ids.next(),
                known.community(),
                known.member(),
                known.from(),
                known.name(),
                known.address(),
                known.vatNumber(),
                known.standing(),
                known.iban(),
                Optional.of(new Mandate("M-" + known.member(), LocalDate.of(2025, 1, 10))));
    }

    @OnEachDatabase
    void collectsAndPaysWhatIsOpenOnce(Installation installation) throws IOException {
        issue(installation);
        var ordering = installation.bean(Ordering.class);
        var collected = ordering.order(HOME, OrderKind.COLLECTION, DAY, "m")
                .orElseThrow()
                .found()
                .orElseThrow();
        assertThat(collected.items()).extracting(OrderItem::member).containsExactly("home1", "home2");
        assertThat(amounts(installation, collected))
                .isEqualByComparingTo(owed(installation, "home1").add(owed(installation, "home2")));
        assertThat(ordering.order(HOME, OrderKind.COLLECTION, DAY, "m")).isEmpty();

        var paid = ordering.order(HOME, OrderKind.CREDIT, DAY, "m")
                .orElseThrow()
                .found()
                .orElseThrow();
        assertThat(paid.items()).extracting(OrderItem::member).containsExactly("school", "workshop");
        assertThat(amounts(installation, paid))
                .isEqualByComparingTo(selfBilled(installation).negate());
    }

    static BigDecimal amounts(Installation installation, BankOrder order) {
        var bytes = installation.bean(OrderFiles.class).of(order).found().orElseThrow();
        var schema = order.kind() == OrderKind.COLLECTION ? "pain.008.001.08.xsd" : "pain.001.001.09.xsd";
        assertThat(new SchemaCheck(schema, Map.of()).broken(bytes)).isEmpty();
        var file = new String(bytes, StandardCharsets.UTF_8);
        return AMOUNT.matcher(file)
                .results()
                .map(each -> new BigDecimal(each.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal owed(Installation installation, String member) {
        return installation.bean(Documents.class).ofMember(HOME, member).stream()
                .map(each -> each.owed().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal selfBilled(Installation installation) {
        return installation.bean(Documents.class).of(HOME).stream()
                .filter(each -> each.type().isSelfBilled())
                .map(each -> each.owed().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @OnEachDatabase
    void countsEachMovementOnce(Installation installation) throws IOException {
        issue(installation);
        var files = installation.bean(BankFiles.class);
        var invoice = invoice(installation, "home1");
        var file = BankFile.statement(BankFile.entry(invoice.payable(), "CRDT", invoice.number(), "", "thanks"));
        assertThat(files.take(HOME, file, "m").found()).contains(new BankFiles.Taken(1, 0, 0, 0));
        assertThat(item(installation, invoice).isSettled()).isTrue();
        assertThat(files.take(HOME, file, "m").found()).contains(new BankFiles.Taken(0, 1, 0, 0));
        assertThat(installation.bean(Movements.class).of(HOME)).hasSize(1);
    }

    @OnEachDatabase
    void opensWhatCameBackAgain(Installation installation) throws IOException {
        issue(installation);
        var files = installation.bean(BankFiles.class);
        var ordering = installation.bean(Ordering.class);
        var invoice = invoice(installation, "home1");
        ordering.order(HOME, OrderKind.COLLECTION, DAY, "m");
        files.take(HOME, BankFile.statement(BankFile.entry(invoice.payable(), "CRDT", invoice.number(), "", "")), "m");
        files.take(
                HOME, BankFile.statement(BankFile.entry(invoice.payable(), "DBIT", invoice.number(), "AC04", "")), "m");
        assertThat(item(installation, invoice).open()).isEqualTo(invoice.payable());
        var again = ordering.order(HOME, OrderKind.COLLECTION, DAY, "m")
                .orElseThrow()
                .found()
                .orElseThrow();
        assertThat(again.items()).extracting(OrderItem::document).containsExactly(invoice.number());
    }

    @OnEachDatabase
    void findsNumbersInWordsAndAsksAboutTheRest(Installation installation) throws IOException {
        issue(installation);
        var files = installation.bean(BankFiles.class);
        var invoice = invoice(installation, "home3");
        files.take(
                HOME,
                BankFile.statement(BankFile.entry(
                        invoice.payable(), "CRDT", "NOTPROVIDED", "", "For " + invoice.number() + ", thanks")),
                "m");
        assertThat(item(installation, invoice).isSettled()).isTrue();
        files.take(
                HOME,
                BankFile.statement(BankFile.entry(Money.eur("5"), "CRDT", "NOTPROVIDED", "", "for the roof")),
                "m");
        var open = installation.bean(OpenAmounts.class).open(HOME);
        assertThat(open.unmatched())
                .singleElement()
                .satisfies(each -> assertThat(each.rest()).isEqualTo(Money.eur("5")));
    }

    /** One transfer for two documents of one member; those of two members are not one payment. */
    @OnEachDatabase
    void assignsSeveralDocumentsOfOneMember(Installation installation) throws Exception {
        issue(installation);
        Furnished.issue(installation, Furnished.corrected(installation, "internal: 0.095", "internal: 0.12"));
        var both = installation.bean(Documents.class).ofMember(HOME, "home3");
        assertThat(both).hasSize(2);
        var sum = both.stream().map(IssuedDocument::owed).reduce(Money.eur("0"), Money::plus);
        installation
                .bean(BankFiles.class)
                .take(HOME, BankFile.statement(BankFile.entry(sum, "CRDT", "NOTPROVIDED", "", "all")), "m");
        var movement = installation.bean(Movements.class).of(HOME).getFirst();
        var assigning = installation.bean(Assigning.class);
        var numbers = both.stream().map(IssuedDocument::number).toList();
        var mixed = List.of(numbers.getFirst(), invoice(installation, "home1").number());
        assertThat(assigning.assign(new Assigning.Wish(HOME, movement, mixed), "m"))
                .contains("money.problem.members");
        assertThat(assigning.assign(new Assigning.Wish(HOME, movement, numbers), "m"))
                .isEmpty();
        assertThat(both)
                .allSatisfy(
                        each -> assertThat(item(installation, each).isSettled()).isTrue());
    }

    static BankOrder collected(Installation installation) {
        return collected(installation, DAY);
    }

    static BankOrder collected(Installation installation, LocalDate day) {
        return ordered(installation, OrderKind.COLLECTION, day);
    }

    static void collectFrom(Installation installation, String home) {
        var known = installation.bean(Details.class).on(DAY, HOME, home).orElseThrow();
        installation.bean(Journal.class).write(new DetailsRecorded(withMandate(known)), "m");
    }

    @OnEachDatabase
    void takesNothingOfABadFile(Installation installation) throws IOException {
        issue(installation);
        var files = installation.bean(BankFiles.class);
        var good = BankFile.entry(Money.eur("5"), "CRDT", "NOTPROVIDED", "", "x");
        for (var bad : List.of(
                new byte[0],
                "not xml".getBytes(StandardCharsets.UTF_8),
                BankFile.statement(good + good.replace("5.00", "5.001")),
                BankFile.statement("<Ntry>" + good))) {
            assertThat(files.take(HOME, bad, "m").found()).isEmpty();
        }
        assertThat(installation.bean(Movements.class).of(HOME)).isEmpty();
    }

    /** A document names a day: nothing is taken from an account before it. */
    @OnEachDatabase
    void collectsNothingBeforeItsDay(Installation installation) throws IOException {
        issue(installation);
        var due = invoice(installation, "home1").due();
        var amounts = installation.bean(OpenAmounts.class);
        assertThat(amounts.due(HOME, OrderKind.COLLECTION, due.minusDays(1))).isEmpty();
        assertThat(amounts.due(HOME, OrderKind.COLLECTION, due)).isNotEmpty();
        assertThat(amounts.due(HOME, OrderKind.CREDIT, due.minusDays(1))).isNotEmpty();
    }

    static BankOrder ordered(Installation installation, OrderKind kind, LocalDate day) {
        return installation
                .bean(Ordering.class)
                .order(HOME, kind, day, "m")
                .orElseThrow()
                .found()
                .orElseThrow();
    }

    static IssuedDocument invoice(Installation installation, String member) {
        return installation.bean(Documents.class).ofMember(HOME, member).getFirst();
    }

    static OpenItem item(Installation installation, IssuedDocument document) {
        return installation.bean(OpenAmounts.class).open(HOME).items().stream()
                .filter(each -> each.claim().number().equals(document.number()))
                .findFirst()
                .orElseThrow();
    }
}
