package respondet.regime.it;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import respondet.core.law.Message;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.settlement.Allocation;
import respondet.core.time.Month;

/** Everything that a month earned, divided among the members; what of the premium is reserved is a matter of the year. */
final class MonthEarnings {

    private final Month month;
    private final Map<PlantSet, Earnings> premium = new EnumMap<>(PlantSet.class);
    private final Map<PlantSet, PremiumSurplus.Year> energy = new EnumMap<>(PlantSet.class);
    private final Earnings valorisation = new Earnings();
    private final Earnings losses = new Earnings();
    private final List<SpanTally> tallies;
    private final boolean priced;

    private MonthEarnings(Month month, List<SpanTally> tallies, boolean priced) {
        this.month = month;
        this.tallies = tallies;
        this.priced = priced;
        for (var set : PlantSet.values()) {
            premium.put(set, new Earnings());
            energy.put(set, new PremiumSurplus.Year(0, 0));
        }
    }

    static MonthEarnings of(Allocation allocation, Month month, Terms terms) {
        var substations = Substations.of(terms.resolved());
        var zonal = terms.findZonalPrice(month);
        var tallies = new ArrayList<SpanTally>();
        for (var span : Span.of(month, terms.resolved(), terms.law().changes())) {
            tallies.add(new SpanTally(terms, span, substations, zonal));
        }
        allocation.forEach(
                month,
                interval -> tallies.stream()
                        .filter(tally -> interval.position() >= tally.span().from()
                                && interval.position() < tally.span().to())
                        .forEach(tally -> tally.add(interval)));
        var earnings = new MonthEarnings(month, tallies, zonal.isPresent());
        tallies.forEach(tally -> earnings.add(terms, tally));
        return earnings;
    }

    private void add(Terms terms, SpanTally tally) {
        var division = new InternalDivision(terms.resolved());
        var segment = tally.span().segment();
        var grid = new GridEarnings(terms, tally);
        valorisation.addAll(division.divide(grid.valorisation(), segment));
        losses.addAll(division.divide(grid.avoidedLosses(), segment));
        for (var set : PlantSet.values()) {
            premium(set).addAll(division.divide(new PremiumEarnings(terms, tally).of(set), segment));
            energy.merge(set, energy(terms, tally, set), PremiumSurplus.Year::plus);
        }
    }

    private static PremiumSurplus.Year energy(Terms terms, SpanTally tally, PlantSet set) {
        var sum = new PremiumSurplus.Year(0, 0);
        for (int k = 0; k < terms.resolved().plants().size(); k++) {
            if (tally.isEntitled(k) && Entitlement.setOf(terms.plant(k)) == set) {
                sum = sum.plus(new PremiumSurplus.Year(
                        tally.sharedFrom(k).wattHours(), tally.injected(k).wattHours()));
            }
        }
        return sum;
    }

    Month month() {
        return month;
    }

    /** Whether every hour had a zonal price; without one there is no premium, no sale and no value of losses. */
    boolean isPriced() {
        return priced;
    }

    Earnings premium(PlantSet set) {
        return premium.getOrDefault(set, new Earnings());
    }

    PremiumSurplus.Year energy(PlantSet set) {
        return energy.getOrDefault(set, new PremiumSurplus.Year(0, 0));
    }

    Earnings valorisation() {
        return valorisation;
    }

    Earnings losses() {
        return losses;
    }

    Energy injected(int plant) {
        return tallies.stream().map(tally -> tally.injected(plant)).reduce(Energy.ZERO, Energy::plus);
    }

    Money sale(int plant) {
        return tallies.stream()
                .map(tally -> tally.sale(plant))
                .reduce(Money.zero(SharedEnergyPremium.EUR), Money::plus);
    }

    static Message total(PlantSet set) {
        return Message.of("explain.it.premium_of_set." + set.id());
    }
}
