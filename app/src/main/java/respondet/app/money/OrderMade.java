package respondet.app.money;

import java.util.Optional;
import respondet.app.journal.Change;

/** An order to the bank was made. */
public record OrderMade(BankOrder order) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(order.community());
    }

    @Override
    public String subject() {
        return order.id();
    }
}
