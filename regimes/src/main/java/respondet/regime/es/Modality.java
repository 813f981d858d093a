package respondet.regime.es;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.Plant;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.quantity.Power;

/** What happens to surplus in a month: compensated on the members' bills, or sold by the producer. */
record Modality(Dated<BigDecimal> powerLimit) {

    /** Of the plants in service on a day; the modality of a month is that of its last day. */
    static Power installed(List<Plant> plants, LocalDate on) {
        return plants.stream()
                .filter(plant -> !plant.inService().isAfter(on))
                .map(Plant::capacity)
                .reduce(Power.ZERO, Power::plus);
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "4.2.a.ii")
    boolean isSmallEnough(Power installed, LocalDate on) {
        return installed.inKW().compareTo(powerLimit.on(on).value()) <= 0;
    }

    /** Unless the plants are too large or it is known that there is no contract; not knowing shows in the verdict. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "4.2")
    boolean compensates(Community community, LocalDate on) {
        return isSmallEnough(installed(community.plants(), on), on)
                && community.facts().flag(FactNames.COMPENSATION_CONTRACT).orElse(true);
    }
}
