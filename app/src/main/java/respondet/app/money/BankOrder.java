package respondet.app.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import respondet.billing.sepa.CreditTransferFile;
import respondet.billing.sepa.DirectDebitFile;
import respondet.core.quantity.Money;

/**
 * An order to a community's bank.
 *
 * @param day on which money shall move
 * @param withdrawn whether somebody took it back before the bank got it, or the bank refused it
 */
public record BankOrder(
        String id,
        String community,
        OrderKind kind,
        LocalDate day,
        Instant made,
        boolean withdrawn,
        List<OrderItem> items) {

    public BankOrder {
        items = List.copyOf(items);
    }

    /** What still moves, or moved, because of it. */
    List<OrderItem> standing() {
        return withdrawn
                ? List.of()
                : items.stream().filter(each -> each.refused().isEmpty()).toList();
    }

    /** What the bank calls the part of the order by that an amount stands in. */
    String block(OrderItem item) {
        return switch (kind) {
            case COLLECTION -> DirectDebitFile.blockId(id, item.sequence());
            case CREDIT -> CreditTransferFile.blockId(id);
        };
    }

    /** The amounts of one block. */
    List<OrderItem> inBlock(String block) {
        return items.stream().filter(each -> block(each).equals(block)).toList();
    }

    /** Of all that was ordered. */
    Money sum(Currency currency) {
        return items.stream().map(OrderItem::money).reduce(Money.zero(currency), Money::plus);
    }
}
