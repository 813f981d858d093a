package respondet.app.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import respondet.app.document.Documents;
import respondet.app.document.IssuedDocument;
import respondet.app.trade.Details;
import respondet.app.trade.TradeDetails;
import respondet.billing.account.Claim;
import respondet.billing.account.OpenItem;
import respondet.billing.account.OpenItems;

/** What is open between a community and its members: documents against what the bank moved. */
@Component
public class OpenAmounts {

    private final Documents documents;
    private final Movements movements;
    private final Orders orders;
    private final Details details;

    OpenAmounts(Documents documents, Movements movements, Orders orders, Details details) {
        this.documents = documents;
        this.movements = movements;
        this.orders = orders;
        this.details = details;
    }

    OpenItems open(String community) {
        var claims = documents.of(community).stream().map(OpenAmounts::claim).toList();
        return OpenItems.of(
                claims,
                movements.of(community).stream().map(BankMovement::movement).toList());
    }

    /** Whether a member still owes the community something, or the community the member. */
    public boolean isOpenWith(String community, String member) {
        return open(community).isOpenWith(member);
    }

    private static Claim claim(IssuedDocument document) {
        var against = document.payment().equals("offset") ? document.corrects() : Optional.<String>empty();
        return new Claim(
                document.number(), document.member(), document.issued(), document.due(), document.owed(), against);
    }

    /** What an order of a kind for a day could hold: nothing is collected before the day that its document names. */
    List<OpenItem> due(String community, OrderKind kind, LocalDate day) {
        var underWay = underWay(community);
        return open(community).items().stream()
                .filter(item ->
                        !item.isSettled() && !underWay.contains(item.claim().number()))
                .filter(item -> kind == kindOf(item))
                .filter(item -> kind == OrderKind.CREDIT || !item.claim().due().isAfter(day))
                .filter(item -> isPossible(community, item, day))
                .toList();
    }

    private static OrderKind kindOf(OpenItem item) {
        return item.open().amount().signum() > 0 ? OrderKind.COLLECTION : OrderKind.CREDIT;
    }

    /** Where money can go to, or be collected from. */
    private boolean isPossible(String community, OpenItem item, LocalDate day) {
        var known = details.on(day, community, item.claim().party());
        return kindOf(item) == OrderKind.CREDIT
                ? known.flatMap(TradeDetails::iban).isPresent()
                : known.flatMap(TradeDetails::mandate).isPresent();
    }

    /** Documents in orders of which the bank has not told yet. */
    Set<String> underWay(String community) {
        var told = lastTold(community);
        return orders.of(community).stream()
                .flatMap(order -> order.standing().stream()
                        .map(OrderItem::document)
                        .filter(document ->
                                told.getOrDefault(document, LocalDate.MIN).isBefore(order.day())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * When the bank last told of each document. What moved before the day of an order is no answer to it: that was an earlier
     * one, or came by another way.
     */
    private Map<String, LocalDate> lastTold(String community) {
        var last = new HashMap<String, LocalDate>();
        for (var movement : movements.of(community)) {
            movement.documents()
                    .forEach(document ->
                            last.merge(document, movement.booked(), (one, other) -> one.isAfter(other) ? one : other));
        }
        return last;
    }
}
