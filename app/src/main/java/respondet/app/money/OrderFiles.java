package respondet.app.money;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.trade.Details;
import respondet.app.trade.Letterhead;
import respondet.app.trade.LetterheadChanged;
import respondet.app.trade.Letterheads;
import respondet.app.trade.TradeDetails;
import respondet.billing.sepa.BankAccount;
import respondet.billing.sepa.Collection;
import respondet.billing.sepa.Credit;
import respondet.billing.sepa.CreditOrder;
import respondet.billing.sepa.CreditTransferFile;
import respondet.billing.sepa.DirectDebitFile;
import respondet.billing.sepa.DirectDebitOrder;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** The files of orders, made of what was known when the order was: always the same, whatever is recorded later. */
@Component
record OrderFiles(Details details, Journal journal) {

    /** The file, or why there is none: the bank would not take it, or what it was made of is erased. */
    Checked<byte[]> of(BankOrder order) {
        long made = journal.find(order.community(), Orders.MADE, order.id())
                .map(Entry::number)
                .orElse(Long.MAX_VALUE);
        var then = new Then(order, made);
        var lost = order.items().stream().filter(each -> isLost(then, each)).toList();
        if (!lost.isEmpty()) {
            return Checked.refused(lost.stream().map(OrderFiles::problem).toList());
        }
        return switch (order.kind()) {
            case COLLECTION -> DirectDebitFile.write(debits(then));
            case CREDIT -> CreditTransferFile.write(credits(then));
        };
    }

    /** An order, and the entry of the journal that made it; what was recorded later it did not know. */
    private record Then(BankOrder order, long made) {}

    private static Problem problem(OrderItem lost) {
        return Problem.of(
                ProblemKind.MISSING_VALUE,
                Message.of("money.problem.order_lost").with("number", Value.of(lost.document())));
    }

    private boolean isLost(Then then, OrderItem item) {
        var known = known(then, item.member());
        return then.order().kind() == OrderKind.COLLECTION
                ? known.flatMap(TradeDetails::mandate).isEmpty()
                : known.flatMap(TradeDetails::iban).isEmpty();
    }

    private Optional<TradeDetails> known(Then then, String member) {
        return details.on(then.order().day(), then.order().community(), member, then.made());
    }

    private DirectDebitOrder debits(Then then) {
        var order = then.order();
        var collections = order.items().stream()
                .flatMap(item -> known(then, item.member()).flatMap(each -> collection(item, each)).stream())
                .toList();
        return new DirectDebitOrder(order.id(), order.made(), own(then), creditor(then), order.day(), collections);
    }

    private static Optional<Collection> collection(OrderItem item, TradeDetails known) {
        return known.mandate()
                .map(mandate -> new Collection(
                        item.document(), item.money(), mandate, item.sequence(), account(known), item.document()));
    }

    private CreditOrder credits(Then then) {
        var order = then.order();
        List<Credit> credits = order.items().stream()
                .flatMap(item -> known(then, item.member()).stream()
                        .map(each -> new Credit(item.document(), item.money(), account(each), item.document())))
                .toList();
        return new CreditOrder(order.id(), order.made(), own(then), order.day(), credits);
    }

    private BankAccount own(Then then) {
        return known(then, "").map(OrderFiles::account).orElseGet(() -> new BankAccount("", "", Optional.empty()));
    }

    private static BankAccount account(TradeDetails known) {
        return new BankAccount(known.name(), known.iban().orElse(""), Optional.empty());
    }

    private String creditor(Then then) {
        return journal.before(then.made(), then.order().community(), Letterheads.CHANGED)
                .map(entry -> ((LetterheadChanged) journal.change(entry)).letterhead())
                .flatMap(Letterhead::creditor)
                .orElse("");
    }
}
