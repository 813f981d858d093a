package respondet.regime.it;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Party;

/** Counts the reserved premium of a calendar year, one month after the other: what each is left, and what each is given. */
final class Reserve {

    private final Terms terms;
    private final List<MonthEarnings> months = new ArrayList<>();
    private final List<MonthEnergy> energies = new ArrayList<>();
    private final Map<PlantSet, YearSoFar> borne = new EnumMap<>(PlantSet.class);
    private YearSoFar given = YearSoFar.NONE;

    Reserve(Terms terms) {
        this.terms = terms;
    }

    /** Goes on to the next month of the year. */
    void count(MonthEarnings month, MonthEnergy energy) {
        months.add(month);
        energies.add(energy);
        var pools = new ArrayList<Earning>();
        for (var set : PlantSet.values()) {
            var surplus = new SurplusToDate(terms, set, months);
            borne.put(set, borne.getOrDefault(set, YearSoFar.NONE).then(surplus.byParty()));
            pools.add(surplus.reserved());
        }
        var what = Message.of("explain.it.reserved_to_date")
                .with("month", Value.of(month.month().name()));
        var pool = Earning.total(what, pools);
        var use = new ReservedUse(terms.community());
        given = given.then(use.give(pool, energies));
    }

    /** What is reserved in the last month, by who gets it; less than nothing where the year so far reserves less than before. */
    Earnings given() {
        return Earnings.of(given.moved(Message.of("explain.it.reserved_part_in_month")));
    }

    /** The premium of the last month without what is reserved of it. */
    Earnings free() {
        var result = new Earnings();
        for (var set : PlantSet.values()) {
            var premium = months.getLast().premium(set).byParty(MonthEarnings.total(set));
            var reserved = borne.getOrDefault(set, YearSoFar.NONE).moved(Message.of("explain.it.reserved_in_month"));
            var parties = new TreeSet<>(premium.keySet());
            parties.addAll(reserved.keySet());
            parties.forEach(party -> result.add(party, free(party, set, premium, reserved)));
        }
        return result;
    }

    private static Earning free(Party party, PlantSet set, Map<Party, Earning> premiums, Map<Party, Earning> reserved) {
        var premium = premiums.getOrDefault(party, Earning.total(MonthEarnings.total(set), List.of()));
        var part = reserved.get(party);
        return part == null
                ? premium
                : Earning.of(
                        premium.amount().minus(part.amount()),
                        Message.of("explain.it.free_premium"),
                        Operation.DIFFERENCE,
                        premium.why(),
                        part.why());
    }
}
