package respondet.core.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An append-only book: every posting balances, so the whole does. Balances are folds over the entries. */
public final class Ledger {

    private final List<Posting> postings = new ArrayList<>();

    public void post(Posting posting) {
        postings.add(posting);
    }

    public List<Posting> postings() {
        return Collections.unmodifiableList(postings);
    }

    /** The sum of all entries of an account in a unit. */
    public long balance(Account account, Unit unit) {
        return postings.stream()
                .flatMap(posting -> posting.entries().stream())
                .filter(entry -> entry.account().equals(account) && entry.unit().equals(unit))
                .mapToLong(Entry::amount)
                .reduce(0, Math::addExact);
    }

    /** Balances of all accounts in a unit, in order of account. */
    public SortedMap<Account, Long> balances(Unit unit) {
        var balances = new TreeMap<Account, Long>();
        for (var posting : postings) {
            for (var entry : posting.entries()) {
                if (entry.unit().equals(unit)) {
                    balances.merge(entry.account(), entry.amount(), Math::addExact);
                }
            }
        }
        return balances;
    }
}
