package respondet.app.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.billing.sepa.BankEntry;
import respondet.core.quantity.Money;

/** Sums that a bank booked for a whole block of an order, told apart again into the amounts that were ordered. */
record BookedBlocks(List<BankOrder> orders) {

    /** The entries, with the amounts of a block in the place of its sum. */
    List<BankEntry> apart(List<BankEntry> entries) {
        return entries.stream().flatMap(this::apart).toList();
    }

    private Stream<BankEntry> apart(BankEntry entry) {
        var items = entry.block()
                .filter(_ -> entry.endToEnd().isEmpty() && entry.returnReason().isEmpty())
                .flatMap(block -> ordered(block, entry.amount()));
        return items.map(all -> all.stream().map(item -> entry.part(item.document(), signed(item, entry.amount()))))
                .orElseGet(() -> Stream.of(entry));
    }

    /** What is left of the block, or all of it, where that is the sum; else nobody knows what was booked. */
    private Optional<List<OrderItem>> ordered(String block, Money sum) {
        return orders.stream()
                .filter(order ->
                        (order.kind() == OrderKind.COLLECTION) == (sum.amount().signum() > 0))
                .map(order -> order.inBlock(block))
                .flatMap(all -> Stream.of(
                        all.stream().filter(each -> each.refused().isEmpty()).toList(), all))
                .filter(items -> !items.isEmpty() && isSum(items, sum))
                .findFirst();
    }

    private static boolean isSum(List<OrderItem> items, Money sum) {
        return items.stream().allMatch(each -> each.currency().equals(sum.currency()))
                && items.stream().mapToLong(OrderItem::amount).sum() == Math.abs(sum.minorUnits());
    }

    private static Money signed(OrderItem item, Money sum) {
        return sum.amount().signum() < 0 ? item.money().negate() : item.money();
    }
}
