package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import respondet.core.community.Community;
import respondet.core.community.Plant;
import respondet.core.law.Dated;
import respondet.core.law.Legal;

/** Whether the energy of a plant earns the premium; a fact that is not known does not take it away. */
record Entitlement(Dated<BigDecimal> capacity, Dated<Entitlement.Entry> entry, GrantReduction reduction) {

    /** First day of entry into operation, and until when a plant could come before its community. */
    record Entry(LocalDate first, LocalDate beforeCommunityUntil) {}

    boolean isEntitled(Plant plant, Configuration configuration, Community community, LocalDate date) {
        return plant.technology().isRenewable()
                && isSmallEnough(plant, date)
                && isNewEnough(plant, date)
                && reduction.allows(grantOf(plant), date)
                && findFollowsCommunity(plant, configuration, community, date).orElse(true);
    }

    @Legal(act = Act.DECREE_199, article = "8(1)(a)")
    boolean isSmallEnough(Plant plant, LocalDate date) {
        return plant.capacity().inKW().compareTo(capacity.on(date).value()) <= 0;
    }

    @Legal(act = Act.DM_414, article = "3, with D.L. 19/2025")
    boolean isNewEnough(Plant plant, LocalDate date) {
        return !plant.inService().isBefore(entry.on(date).value().first());
    }

    /** Whether the community was there first; empty where nobody knows when it was constituted. */
    @Legal(act = Act.DM_414, article = "3, with D.L. 19/2025")
    Optional<Boolean> findFollowsCommunity(
            Plant plant, Configuration configuration, Community community, LocalDate date) {
        var excused = !plant.inService().isAfter(entry.on(date).value().beforeCommunityUntil());
        if (configuration != Configuration.COMMUNITY || excused) {
            return Optional.of(true);
        }
        return community
                .facts()
                .date(ItalianFacts.CONSTITUTED)
                .map(day -> !plant.inService().isBefore(day));
    }

    static BigDecimal grantOf(Plant plant) {
        return plant.facts().number(ItalianFacts.GRANT_SHARE).orElse(BigDecimal.ZERO);
    }

    static PlantSet setOf(Plant plant) {
        return grantOf(plant).signum() == 0 ? PlantSet.TARIFF_ONLY : PlantSet.TARIFF_AND_GRANT;
    }
}
