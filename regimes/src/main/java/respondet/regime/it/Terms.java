package respondet.regime.it;

import java.time.LocalDate;
import java.util.Optional;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.community.Plant;
import respondet.core.community.PriceCurve;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Certainty;
import respondet.core.time.Month;
import respondet.core.time.Resolution;

/** Under what terms a community is paid: its configuration, the law, and the zonal price where it is known. */
record Terms(Configuration configuration, ItalianLaw law, ResolvedCommunity resolved, Optional<PriceCurve> zonalPrice) {

    private static final String ZONAL = "zonal";

    static Terms of(Configuration configuration, ItalianLaw law, ResolvedCommunity resolved) {
        var euro = resolved.price(ZONAL).filter(curve -> curve.currency().equals(SharedEnergyPremium.EUR));
        return new Terms(configuration, law, resolved, euro);
    }

    /** The zonal price, where every hour of the month has one. */
    Optional<PriceCurve> findZonalPrice(Month month) {
        return zonalPrice.filter(curve -> curve.isCompleteBetween(month.from(), month.to()));
    }

    /** How the hour follows from prices of quarter-hours is not settled by the law. */
    Certainty certaintyOfZonalPrice() {
        var term = Optional.ofNullable(community().prices().get(ZONAL));
        var finer = term.filter(each -> each instanceof PriceTerm.Varying(var series)
                && series.resolution().isFinerThan(Resolution.HOUR));
        return finer.isPresent() ? Certainty.UNCERTAIN : Certainty.FOUND;
    }

    Community community() {
        return resolved.community();
    }

    Plant plant(int column) {
        return resolved.plants().get(column);
    }

    Member member(int column) {
        return resolved.members().get(column);
    }

    Installation installation(int plant) {
        return Installation.of(plant(plant), community());
    }

    boolean isEntitled(int plant, LocalDate date) {
        return law.entitlement().isEntitled(plant(plant), configuration, community(), date);
    }
}
