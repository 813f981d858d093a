package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import respondet.core.community.Plant;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.quantity.Power;
import respondet.regime.ParameterFile;

/** What plants a cooperative may have: renewable ones of its own or of its members, up to a total power. */
record PlantRules(ResolvedCommunity community) {

    private static final Dated<BigDecimal> POWER = ParameterFile.load("pl/power_limit", BigDecimal.class);

    @Legal(act = Acts.RES, article = "38e(1)(3)(a)")
    Verdict power(LocalDate date) {
        return power(POWER, date, community.plants());
    }

    /** The total power of plants in service against a limit. */
    static Verdict power(Dated<BigDecimal> limits, LocalDate date, List<Plant> plants) {
        var limit = limits.on(date);
        var installed = total(plants);
        var values = Message.of("power")
                .with("installed", Value.of(installed))
                .with("limit", Value.of(new Power(limit.value())));
        boolean within = installed.inKW().compareTo(limit.value()) <= 0;
        return Verdicts.of("power", within, values, limit.reference()).atMost(limit.certainty());
    }

    static Power total(List<Plant> plants) {
        return plants.stream().map(Plant::capacity).reduce(Power.ZERO, Power::plus);
    }

    @Legal(act = Acts.RES, article = "38f(1)")
    Verdict renewable() {
        boolean all =
                community.plants().stream().allMatch(plant -> plant.technology().isRenewable());
        return Verdicts.of("renewable", all, new Reference(Acts.RES, "38f(1)"), Certainty.FOUND);
    }

    /** The cooperative itself is named by the community's identifier. */
    @Legal(act = Acts.RES, article = "38f(1)")
    Verdict ownership() {
        boolean all = community.plants().stream().map(Plant::owner).allMatch(this::isInside);
        return Verdicts.of("ownership", all, new Reference(Acts.RES, "38f(1)"), Certainty.FOUND);
    }

    private boolean isInside(String owner) {
        return owner.equals(community.community().id())
                || community.community().findMember(owner).isPresent();
    }
}
