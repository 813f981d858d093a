package respondet.regime.it;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import respondet.core.community.PriceCurve;
import respondet.core.community.PriceSeries;
import respondet.core.quantity.Energy;
import respondet.core.quantity.EnergyCost;
import respondet.core.quantity.Money;
import respondet.core.settlement.Division;

/** Running sums of a span: shared energy by plant and member, what it earns hour by hour, and what plants injected. */
final class SpanTally {

    private final Terms terms;
    private final Span span;
    private final Substations substations;
    private final Optional<PriceCurve> zonal;
    private final boolean[] entitled;
    private final long[][] shared;
    private final EnergyCost[][] premium;
    private final EnergyCost[][] zonalValue;
    private final long[] injected;
    private final EnergyCost[] sale;

    SpanTally(Terms terms, Span span, Substations substations, Optional<PriceCurve> zonal) {
        this.terms = terms;
        this.span = span;
        this.substations = substations;
        this.zonal = zonal;
        int plants = terms.resolved().plants().size();
        int members = terms.resolved().members().size();
        this.entitled = new boolean[plants];
        IntStream.range(0, plants).forEach(k -> entitled[k] = terms.isEntitled(k, span.date()));
        this.shared = new long[plants][members];
        this.premium = costs(plants, members);
        this.zonalValue = costs(plants, members);
        this.injected = new long[plants];
        this.sale = costs(1, plants)[0];
    }

    private static EnergyCost[][] costs(int rows, int columns) {
        return Stream.generate(
                        () -> Stream.generate(EnergyCost::new).limit(columns).toArray(EnergyCost[]::new))
                .limit(rows)
                .toArray(EnergyCost[][]::new);
    }

    void add(Division interval) {
        for (int s = 0; s < substations.count(); s++) {
            var parts = SubstationHour.of(interval, substations, s).byPlantAndMember();
            for (int k = 0; k < parts.length; k++) {
                addShared(interval.position(), k, parts[k]);
            }
        }
        for (int k = 0; k < injected.length; k++) {
            injected[k] += interval.produced()[k];
            addAtZonalPrice(sale[k], interval.produced()[k], interval.position());
        }
    }

    private void addShared(int position, int plant, long[] byMember) {
        long price = entitled[plant] ? premiumPrice(plant, position) : 0;
        for (int m = 0; m < byMember.length; m++) {
            shared[plant][m] += byMember[m];
            premium[plant][m].add(byMember[m], price);
            addAtZonalPrice(zonalValue[plant][m], byMember[m], position);
        }
    }

    private long premiumPrice(int plant, int position) {
        return zonal.map(curve -> terms.law()
                        .premium()
                        .of(terms.installation(plant), curve.at(position), span.date())
                        .perMWh()
                        .movePointRight(PriceSeries.SCALE)
                        .longValueExact())
                .orElse(0L);
    }

    private void addAtZonalPrice(EnergyCost sum, long wattHours, int position) {
        zonal.ifPresent(curve -> sum.add(wattHours, curve.nanosPerMWh(position)));
    }

    Span span() {
        return span;
    }

    boolean isEntitled(int plant) {
        return entitled[plant];
    }

    Energy shared(int plant, int member) {
        return Energy.wattHours(shared[plant][member]);
    }

    Energy sharedFrom(int plant) {
        return Energy.wattHours(Arrays.stream(shared[plant]).sum());
    }

    Energy sharedBy(int member) {
        return Energy.wattHours(
                Arrays.stream(shared).mapToLong(byMember -> byMember[member]).sum());
    }

    Energy injected(int plant) {
        return Energy.wattHours(injected[plant]);
    }

    /** Hour by hour, before any reduction. */
    Money premium(int plant, int member) {
        return premium[plant][member].in(SharedEnergyPremium.EUR);
    }

    Money zonalValue(int plant, int member) {
        return zonalValue[plant][member].in(SharedEnergyPremium.EUR);
    }

    Money sale(int plant) {
        return sale[plant].in(SharedEnergyPremium.EUR);
    }
}
