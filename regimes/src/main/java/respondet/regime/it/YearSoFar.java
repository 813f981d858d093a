package respondet.regime.it;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;
import respondet.core.settlement.Party;

/**
 * What moves in a month of something that is counted from January on: what the year had come to with it, less what it had
 * come to before. So the months of a year add up to the year.
 *
 * @param before what the year had come to before the month; empty in its first
 * @param now what it came to with the month
 */
record YearSoFar(Map<Party, Earning> before, Map<Party, Earning> now) {

    static final YearSoFar NONE = new YearSoFar(Map.of(), Map.of());

    YearSoFar {
        before = Map.copyOf(before);
        now = Map.copyOf(now);
    }

    /** The same with one month more. */
    YearSoFar then(Map<Party, Earning> next) {
        return new YearSoFar(now, next);
    }

    /** What each party's part moved by; nothing is kept of what did not move. */
    SortedMap<Party, Earning> moved(Message what) {
        var parties = new TreeSet<>(now.keySet());
        parties.addAll(before.keySet());
        var result = new TreeMap<Party, Earning>();
        for (var party : parties) {
            var moved = moved(what, party);
            if (!moved.isZero()) {
                result.put(party, moved);
            }
        }
        return result;
    }

    private Earning moved(Message what, Party party) {
        var after = now.getOrDefault(party, nothing(what));
        var earlier = before.get(party);
        return earlier == null || earlier.isZero()
                ? after
                : Earning.of(
                        after.amount().minus(earlier.amount()), what, Operation.DIFFERENCE, after.why(), earlier.why());
    }

    /** Who has no part any more. */
    private static Earning nothing(Message what) {
        var zero = Money.zero(SharedEnergyPremium.EUR);
        return new Earning(zero, Explanation.input(what, Value.of(zero)));
    }
}
