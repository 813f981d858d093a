package respondet.regime.es;

import java.util.List;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Legal;

/** Frees self-consumed energy from tolls and charges. */
final class TollExemption {

    static final String ARTICLE = "17.1, 18.1";

    private TollExemption() {}

    /** For energy from renewable sources, cogeneration or waste; what another technology burns is not known here. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE)
    static boolean applies(List<Plant> plants) {
        return plants.stream().map(Plant::technology).allMatch(TollExemption::isFree);
    }

    private static boolean isFree(Technology technology) {
        return technology.isRenewable() || technology == Technology.COGENERATION;
    }
}
