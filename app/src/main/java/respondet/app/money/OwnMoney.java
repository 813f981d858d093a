package respondet.app.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.community.OwnPlace;
import respondet.billing.account.OpenItem;
import respondet.core.quantity.Money;

/** What is open with one member, what is collected from it next, and what it was reminded of. */
@Component
class OwnMoney {

    private final OpenAmounts amounts;
    private final Orders orders;
    private final SentReminders reminders;
    private final Agreements agreements;
    private final Clock clock;

    OwnMoney(OpenAmounts amounts, Orders orders, SentReminders reminders, Agreements agreements, Clock clock) {
        this.amounts = amounts;
        this.orders = orders;
        this.reminders = reminders;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** What is collected on a day to come. */
    record Collection(String order, LocalDate day, Money sum, List<String> documents) {}

    LocalDate today(OwnPlace place) {
        return LocalDate.now(
                clock.withZone(agreements.need(place.community().id()).zone()));
    }

    List<OpenItem> items(OwnPlace place) {
        return amounts.open(place.community().id()).of(place.member());
    }

    /** The earliest made first. */
    List<Collection> collections(OwnPlace place) {
        var today = today(place);
        return orders.of(place.community().id()).reversed().stream()
                .filter(order ->
                        order.kind() == OrderKind.COLLECTION && !order.day().isBefore(today))
                .flatMap(order -> collection(place, order).stream())
                .toList();
    }

    private static Optional<Collection> collection(OwnPlace place, BankOrder order) {
        var own = order.standing().stream()
                .filter(each -> each.member().equals(place.member()))
                .toList();
        return own.stream()
                .map(OrderItem::money)
                .reduce(Money::plus)
                .map(sum -> new Collection(
                        order.id(),
                        order.day(),
                        sum,
                        own.stream().map(OrderItem::document).toList()));
    }

    List<Reminder> reminders(OwnPlace place) {
        return reminders.of(place.community().id()).stream()
                .filter(each -> each.member().equals(place.member()))
                .toList();
    }
}
