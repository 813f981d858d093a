package respondet.billing.account;

import java.time.LocalDate;
import java.util.List;
import respondet.core.quantity.Money;

/**
 * One entry of the books; its lines sum to nothing.
 *
 * @param document the number or movement that it is made of
 */
public record JournalEntry(LocalDate date, String document, String party, String text, List<Line> lines) {

    /**
     * One side of it.
     *
     * @param amount to the debit where positive, to the credit where negative
     */
    public record Line(Account account, Money amount) {}

    public JournalEntry {
        lines = lines.stream().filter(line -> !line.amount().isZero()).toList();
        var sums = lines.stream().map(Line::amount).reduce(Money::plus);
        if (sums.isPresent() && !sums.get().isZero()) {
            throw new IllegalArgumentException("The entry (" + document + ") is out of balance by " + sums.get() + ".");
        }
    }
}
