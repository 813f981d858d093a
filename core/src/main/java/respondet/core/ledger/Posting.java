package respondet.core.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/**
 * Entries that belong together and sum to zero in each unit.
 *
 * @param about the month that the entries are about
 */
public record Posting(YearMonth about, String memo, List<Entry> entries) {

    public Posting {
        entries = List.copyOf(entries);
        var sums = new TreeMap<String, Long>();
        for (var entry : entries) {
            sums.merge(entry.unit().name(), entry.amount(), Math::addExact);
        }
        sums.forEach((unit, sum) -> {
            if (sum != 0) {
                throw new UnbalancedException(
                        "The posting (" + memo + ", " + about + ") is off by " + sum + " " + unit + ".");
            }
        });
    }
}
