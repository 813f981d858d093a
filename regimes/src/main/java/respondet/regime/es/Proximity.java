package respondet.regime.es;

import java.math.BigDecimal;
import java.util.List;
import respondet.core.community.Plant;
import respondet.core.law.Legal;
import respondet.core.quantity.Power;
import respondet.regime.es.Parameters.Distances;

/** Whether plants count as near to their consumers by distance. */
record Proximity(Distances distances) {

    /** Below the general distance, or below the longer one where technology and total power allow it. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "3.g.iii")
    boolean isNear(BigDecimal metres, List<Plant> plants) {
        return metres.compareTo(limit(plants)) < 0;
    }

    BigDecimal limit(List<Plant> plants) {
        var installed = plants.stream().map(Plant::capacity).reduce(Power.ZERO, Power::plus);
        boolean longer = installed.inKW().compareTo(distances.up_to_kw()) <= 0
                && plants.stream().allMatch(plant -> distances.technologies().contains(plant.technology()));
        return longer ? distances.extended() : distances.general();
    }
}
