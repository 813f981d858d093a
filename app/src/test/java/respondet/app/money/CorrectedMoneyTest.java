package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.app.money.MoneyTest.DAY;
import static respondet.app.money.MoneyTest.HOME;
import static respondet.app.money.MoneyTest.amounts;
import static respondet.app.money.MoneyTest.invoice;
import static respondet.app.money.MoneyTest.issue;
import static respondet.app.money.MoneyTest.ordered;
import static respondet.app.money.MoneyTest.owed;
import static respondet.app.money.MoneyTest.selfBilled;

import java.math.BigDecimal;
import java.util.List;
import respondet.app.document.Documents;
import respondet.app.document.Furnished;
import respondet.app.document.IssuedDocument;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.store.OnOneDatabase;
import respondet.billing.account.JournalEntry;
import respondet.billing.account.OpenItem;
import respondet.core.quantity.Money;

/** A corrected month moves ledger, documents, orders to the bank and books by the same cents. */
class CorrectedMoneyTest {

    /** A correction: ledger, documents, orders and books all move by the difference. */
    @OnEachDatabase
    void movesByTheDifferenceEverywhere(Installation installation) throws Exception {
        issue(installation);
        var before = Sums.of(installation);
        Furnished.issue(installation, Furnished.corrected(installation, "internal: 0.095", "internal: 0.12"));
        var after = Sums.of(installation);
        var notes = installation.bean(Documents.class).of(HOME).stream()
                .filter(each -> each.corrects().isPresent())
                .map(each -> each.owed().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(notes.signum()).isNotZero();
        assertThat(after.documents().subtract(before.documents())).isEqualByComparingTo(notes);
        assertThat(after.open().subtract(before.open())).isEqualByComparingTo(notes);
        assertThat(after.books().subtract(before.books())).isEqualByComparingTo(notes);
        assertThat(after.orders().subtract(before.orders())).isEqualByComparingTo(collectedAndPaidNotes(installation));
    }

    /** What was paid before it was lowered is paid back, by the bank's own file. */
    @OnOneDatabase
    void paysBackWhatIsLoweredAfterItWasPaid(Installation installation) throws Exception {
        issue(installation);
        var invoice = invoice(installation, "home1");
        var paid = BankFile.statement(BankFile.entry(invoice.payable(), "CRDT", invoice.number(), "", ""));
        installation.bean(BankFiles.class).take(HOME, paid, "m");
        Furnished.issue(installation, Furnished.corrected(installation, "internal: 0.095", "internal: 0.06"));
        var order = ordered(installation, OrderKind.CREDIT, DAY);
        var note = installation.bean(Documents.class).ofMember(HOME, "home1").getLast();
        assertThat(note.owed().amount()).isNegative();
        assertThat(amounts(installation, order))
                .isEqualByComparingTo(
                        selfBilled(installation).add(note.owed().amount()).negate());
    }

    /** However often a month is lowered, what is collected is what is left, to the cent. */
    @OnOneDatabase
    void collectsWhatSeveralCorrectionsLeave(Installation installation) throws Exception {
        issue(installation);
        Furnished.issue(installation, Furnished.corrected(installation, "internal: 0.095", "internal: 0.08"));
        Furnished.issue(installation, Furnished.corrected(installation, "internal: 0.08", "internal: 0.05"));
        var order = ordered(installation, OrderKind.COLLECTION, DAY);
        assertThat(order.items()).extracting(OrderItem::member).containsExactly("home1", "home2");
        assertThat(amounts(installation, order))
                .isEqualByComparingTo(owed(installation, "home1").add(owed(installation, "home2")));
    }

    /** Of those whom orders can reach. */
    private static BigDecimal collectedAndPaidNotes(Installation installation) {
        return installation.bean(Documents.class).of(HOME).stream()
                .filter(each -> each.corrects().isPresent())
                .filter(each ->
                        each.type().isSelfBilled() || List.of("home1", "home2").contains(each.member()))
                .map(each -> each.owed().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What members owe the community, by four ways to it. */
    record Sums(BigDecimal documents, BigDecimal open, BigDecimal books, BigDecimal orders) {

        static Sums of(Installation installation) {
            var amounts = installation.bean(OpenAmounts.class);
            return new Sums(
                    sum(installation.bean(Documents.class).of(HOME).stream()
                            .map(IssuedDocument::owed)
                            .toList()),
                    sum(amounts.open(HOME).items().stream().map(OpenItem::open).toList()),
                    sum(installation.bean(Books.class).of(HOME, 2025).stream()
                            .flatMap(each -> each.lines().stream())
                            .filter(line -> line.account().name().equals("assets:members"))
                            .map(JournalEntry.Line::amount)
                            .toList()),
                    sum(List.of(OrderKind.values()).stream()
                            .flatMap(kind -> amounts.due(HOME, kind, DAY).stream())
                            .map(OpenItem::open)
                            .toList()));
        }

        private static BigDecimal sum(List<Money> amounts) {
            return amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
