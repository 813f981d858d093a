package respondet.regime.it;

import java.util.Optional;
import respondet.core.community.Community;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.quantity.Power;

/** What the premium tariff asks of a plant. */
record Installation(Power capacity, boolean photovoltaic, SunZone zone) {

    /** A plant whose zone nobody knows stands in the south, where nothing is added. */
    static Installation of(Plant plant, Community community) {
        var zone = findZone(plant, community).orElse(SunZone.SOUTH);
        return new Installation(plant.capacity(), plant.technology() == Technology.PV, zone);
    }

    /** From the plant's own fact, the community's, or its territory. */
    static Optional<SunZone> findZone(Plant plant, Community community) {
        return plant.facts()
                .text(ItalianFacts.ZONE)
                .or(() -> community.facts().text(ItalianFacts.ZONE))
                .flatMap(SunZone::ofWord)
                .or(() -> SunZone.ofTerritory(community.territory()));
    }
}
