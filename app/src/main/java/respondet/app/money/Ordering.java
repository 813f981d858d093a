package respondet.app.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Micros;
import respondet.app.trade.Details;
import respondet.app.trade.Letterheads;
import respondet.app.trade.TradeDetails;
import respondet.billing.account.OpenItem;
import respondet.billing.sepa.BankAccount;
import respondet.billing.sepa.Collection;
import respondet.billing.sepa.Credit;
import respondet.billing.sepa.CreditOrder;
import respondet.billing.sepa.CreditTransferFile;
import respondet.billing.sepa.DirectDebitFile;
import respondet.billing.sepa.DirectDebitOrder;
import respondet.billing.sepa.OrderStatus;
import respondet.billing.sepa.Sequence;
import respondet.core.problem.Checked;

/** Makes orders to the bank of what is open, and their files. */
@Service
class Ordering {

    private final OpenAmounts amounts;
    private final Orders orders;
    private final Details details;
    private final Letterheads letterheads;
    private final Announcing announcing;
    private final Journal journal;
    private final Clock clock;

    Ordering(
            OpenAmounts amounts,
            Orders orders,
            Details details,
            Letterheads letterheads,
            Announcing announcing,
            Journal journal,
            Clock clock) {
        this.amounts = amounts;
        this.orders = orders;
        this.details = details;
        this.letterheads = letterheads;
        this.announcing = announcing;
        this.journal = journal;
        this.clock = clock;
    }

    /** An order of all that is due of a kind, unless the bank would refuse it; nothing where nothing is due. */
    @Transactional
    public Optional<Checked<BankOrder>> order(String community, OrderKind kind, LocalDate day, String account) {
        journal.hold();
        var due = amounts.due(community, kind, day);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        var used = usedMandates(community);
        var items = due.stream().map(each -> item(each, used)).toList();
        var order = new BankOrder(
                Ids.next().substring(0, 30),
                community,
                kind,
                day,
                Micros.instant(Micros.of(clock.instant())),
                false,
                items);
        return Optional.of(file(order).map(_ -> {
            journal.write(new OrderMade(order), account);
            if (order.kind() == OrderKind.COLLECTION) {
                announcing.announce(order, account);
            }
            return order;
        }));
    }

    /** The members from whom something was collected before. */
    private Set<String> usedMandates(String community) {
        return orders.of(community).stream()
                .filter(order -> order.kind() == OrderKind.COLLECTION)
                .flatMap(order -> order.standing().stream())
                .map(OrderItem::member)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static OrderItem item(OpenItem due, Set<String> used) {
        var claim = due.claim();
        var sequence = used.add(claim.party()) ? Sequence.FRST : Sequence.RCUR;
        var open = due.open();
        return new OrderItem(
                claim.number(), claim.party(), open.amount().signum() < 0 ? open.negate() : open, sequence);
    }

    /** The file for the bank, or why the bank would not take it. */
    Checked<byte[]> file(BankOrder order) {
        var own = details.ofCommunity(order.day(), order.community());
        var account = own.map(each -> account(each)).orElseGet(() -> new BankAccount("", "", Optional.empty()));
        return switch (order.kind()) {
            case COLLECTION ->
                DirectDebitFile.write(new DirectDebitOrder(
                        order.id(),
                        order.made(),
                        account,
                        letterheads.of(order.community()).creditor().orElse(""),
                        order.day(),
                        order.items().stream()
                                .flatMap(each -> collection(order, each))
                                .toList()));
            case CREDIT ->
                CreditTransferFile.write(new CreditOrder(
                        order.id(),
                        order.made(),
                        account,
                        order.day(),
                        order.items().stream()
                                .flatMap(each -> credit(order, each))
                                .toList()));
        };
    }

    private Stream<Collection> collection(BankOrder order, OrderItem item) {
        var known = details.on(order.day(), order.community(), item.member());
        return known
                .flatMap(each -> each.mandate()
                        .map(mandate -> new Collection(
                                item.document(),
                                item.money(),
                                mandate,
                                item.sequence(),
                                account(each),
                                item.document())))
                .stream();
    }

    private Stream<Credit> credit(BankOrder order, OrderItem item) {
        return details
                .on(order.day(), order.community(), item.member())
                .map(each -> new Credit(item.document(), item.money(), account(each), item.document()))
                .stream();
    }

    private static BankAccount account(TradeDetails known) {
        return new BankAccount(known.name(), known.iban().orElse(""), Optional.empty());
    }

    /** Takes an order back; whether it was one until then. */
    @Transactional
    public boolean withdraw(BankOrder order, String reason, String account) {
        journal.hold();
        var found = orders.find(order.community(), order.id()).filter(each -> !each.withdrawn());
        found.ifPresent(_ -> journal.write(new OrderWithdrawn(order.id(), order.community(), reason), account));
        return found.isPresent();
    }

    /** Lets go of single amounts that the bank refused; how many were under way until then. */
    @Transactional
    public int letGo(BankOrder order, List<OrderStatus> told, String account) {
        journal.hold();
        var fresh = orders.find(order.community(), order.id())
                .filter(each -> !each.withdrawn())
                .map(each -> new RefusedAmounts(each, told).fresh())
                .orElse(List.of());
        if (!fresh.isEmpty()) {
            journal.write(new AmountsRefused(order.id(), order.community(), fresh), account);
        }
        return fresh.size();
    }

    /** The orders that a list of identifiers names. */
    List<BankOrder> named(String community, List<String> ids) {
        return orders.of(community).stream()
                .filter(each -> ids.contains(each.id()))
                .toList();
    }
}
