package respondet.billing.account;

import java.time.LocalDate;
import java.util.List;
import respondet.core.quantity.Money;

/**
 * Money that moved between the community and somebody.
 *
 * @param id of the movement, unique
 * @param amount negative where it left the community's account: paid out, or returned
 * @param documents that it is for, in the order in which it pays them
 */
public record Movement(String id, String party, LocalDate booked, Money amount, List<String> documents) {

    public Movement {
        documents = List.copyOf(documents);
    }
}
