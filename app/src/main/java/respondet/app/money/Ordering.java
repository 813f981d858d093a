package respondet.app.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Micros;
import respondet.billing.account.OpenItem;
import respondet.billing.sepa.OrderStatus;
import respondet.billing.sepa.Sequence;
import respondet.core.problem.Checked;

/** Makes orders to the bank of what is open, and their files. */
@Service
class Ordering {

    private final OpenAmounts amounts;
    private final Orders orders;
    private final OrderFiles files;
    private final Announcing announcing;
    private final Journal journal;
    private final Clock clock;

    Ordering(
            OpenAmounts amounts, Orders orders, OrderFiles files, Announcing announcing, Journal journal, Clock clock) {
        this.amounts = amounts;
        this.orders = orders;
        this.files = files;
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
        return Optional.of(files.of(order).map(_ -> {
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
