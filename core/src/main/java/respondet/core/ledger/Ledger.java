package respondet.core.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An append-only book: every posting balances, so the whole does. Balances are folds over the entries, kept as they come. */
public final class Ledger {

    private final List<Posting> postings = new ArrayList<>();
    private final Map<Unit, SortedMap<Account, Long>> balances = new HashMap<>();

    public void post(Posting posting) {
        postings.add(posting);
        for (var entry : posting.entries()) {
            balances.computeIfAbsent(entry.unit(), _ -> new TreeMap<>())
                    .merge(entry.account(), entry.amount(), Math::addExact);
        }
    }

    public List<Posting> postings() {
        return Collections.unmodifiableList(postings);
    }

    /** The sum of all entries of an account in a unit. */
    public long balance(Account account, Unit unit) {
        return balances(unit).getOrDefault(account, 0L);
    }

    /** Balances of all accounts in a unit, in order of account. */
    public SortedMap<Account, Long> balances(Unit unit) {
        return Collections.unmodifiableSortedMap(balances.getOrDefault(unit, new TreeMap<>()));
    }
}
