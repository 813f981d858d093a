package respondet.regime.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.settlement.Party;

/** What each party earns under one head; nothing is kept of an amount of zero. */
final class Earnings {

    private final SortedMap<Party, List<Earning>> parts = new TreeMap<>();

    static Earnings of(Map<Party, Earning> earnings) {
        var result = new Earnings();
        earnings.forEach(result::add);
        return result;
    }

    void add(Party party, Earning earning) {
        if (!earning.isZero()) {
            parts.computeIfAbsent(party, _ -> new ArrayList<>()).add(earning);
        }
    }

    void addAll(Earnings others) {
        others.parts.forEach((party, list) -> list.forEach(earning -> add(party, earning)));
    }

    /** One earning per party, in order of party. */
    SortedMap<Party, Earning> byParty(Message what) {
        var result = new TreeMap<Party, Earning>();
        parts.forEach((party, list) -> result.put(party, Earning.sum(what, list)));
        return result;
    }

    Earning total(Message what) {
        return Earning.total(what, parts.values().stream().flatMap(List::stream).toList());
    }
}
