package respondet.app.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An order to a community's bank, for programs.
 *
 * @param day on which money shall move
 * @param withdrawn whether it was taken back, or the bank refused it
 */
record OrderInfo(String id, OrderKind kind, LocalDate day, Instant made, boolean withdrawn, List<OrderedAmount> items) {

    /**
     * One amount of it.
     *
     * @param document whose amount it is
     * @param amount minor units, above zero
     */
    record OrderedAmount(String document, String member, long amount, String currency) {

        static OrderedAmount of(OrderItem item) {
            return new OrderedAmount(
                    item.document(),
                    item.member(),
                    item.amount(),
                    item.currency().getCurrencyCode());
        }
    }

    static OrderInfo of(BankOrder order) {
        return new OrderInfo(
                order.id(),
                order.kind(),
                order.day(),
                order.made(),
                order.withdrawn(),
                order.items().stream().map(OrderedAmount::of).toList());
    }
}
