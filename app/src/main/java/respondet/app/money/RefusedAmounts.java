package respondet.app.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import respondet.app.money.AmountsRefused.Refused;
import respondet.billing.sepa.OrderStatus;

/** What of an order a bank refused, of all that it told: the whole, its blocks or single amounts. */
record RefusedAmounts(BankOrder order, List<OrderStatus> told) {

    RefusedAmounts {
        told = told.stream()
                .filter(each -> each.isRejected() && each.order().equals(order.id()))
                .toList();
    }

    boolean isWhole() {
        return told.stream()
                .anyMatch(each -> each.block().isEmpty() && each.endToEnd().isEmpty());
    }

    /** Why the whole is refused. */
    String reason() {
        return reason(told);
    }

    /** Single amounts that were not known to be refused. */
    List<Refused> fresh() {
        return order.items().stream()
                .filter(item -> item.refused().isEmpty())
                .flatMap(item -> refused(item).stream())
                .toList();
    }

    private Optional<Refused> refused(OrderItem item) {
        var about = told.stream().filter(each -> concerns(each, item)).toList();
        return Optional.of(about).filter(all -> !all.isEmpty()).map(all -> new Refused(item.document(), reason(all)));
    }

    /** A block holds the collections of one sequence; an order of credits has one block alone. */
    private boolean concerns(OrderStatus status, OrderItem item) {
        return status.endToEnd()
                .map(item.document()::equals)
                .orElseGet(() -> order.kind() == OrderKind.CREDIT
                        || status.block().filter(order.block(item)::equals).isPresent());
    }

    private static String reason(List<OrderStatus> about) {
        return about.stream().flatMap(each -> each.reason().stream()).distinct().collect(Collectors.joining(" "));
    }
}
