package respondet.regime.pl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.settlement.Allocation;
import respondet.regime.ParameterFile;

/** Whether a community may use the support of an energy cluster, rule by rule. */
final class ClusterRules {

    static final List<FactName> FACTS = List.of(
            new FactName(Scope.COMMUNITY, StateAidDecision.FACT, FactType.TEXT),
            new FactName(Scope.COMMUNITY, "communes", FactType.LIST),
            new FactName(Scope.COMMUNITY, "counties", FactType.LIST),
            new FactName(Scope.COMMUNITY, "grid_operators", FactType.LIST),
            new FactName(Scope.COMMUNITY, "voltage_below_110kv", FactType.FLAG),
            new FactName(Scope.COMMUNITY, "cluster_register_entry", FactType.DATE),
            new FactName(Scope.COMMUNITY, "storage_kw", FactType.NUMBER),
            FoundingRules.COORDINATOR);

    private static final Dated<BigDecimal> POWER = ParameterFile.load("pl/cluster_power_limit", BigDecimal.class);
    private static final Dated<Integer> COMMUNES = ParameterFile.load("pl/cluster_commune_limit", Integer.class);

    private final Allocation allocation;
    private final ResolvedCommunity community;
    private final Facts facts;
    private final LocalDate start;
    private final Parameter<ClusterThresholds> thresholds;

    ClusterRules(Allocation allocation) {
        this.allocation = allocation;
        this.community = allocation.community();
        this.facts = community.community().facts();
        this.start = community.timeline().dateOf(0);
        this.thresholds = ClusterThresholds.on(start);
    }

    List<Verdict> all() {
        return List.of(
                new StateAidDecision(facts).verdict(start),
                register(),
                localGovernment(),
                area(),
                gridOperator(),
                voltage(),
                PlantRules.power(POWER, start, community.plants()),
                renewableShare(),
                cover(),
                storage());
    }

    @Legal(act = Acts.RES, article = "38ac")
    private Verdict register() {
        var entered = facts.date("cluster_register_entry").map(entry -> !entry.isAfter(start));
        return Verdicts.given("cluster_register", "cluster_register_entry", new Reference(Acts.RES, "38ac"), entered);
    }

    @Legal(act = Acts.RES, article = "2(15a)")
    private Verdict localGovernment() {
        boolean any = community.members().stream().anyMatch(member -> member.kind() == MemberKind.PUBLIC_BODY);
        return Verdicts.of("local_government", any, new Reference(Acts.RES, "2(15a)"), Certainty.MEMORY);
    }

    @Legal(act = Acts.RES, article = "2(15a)")
    private Verdict area() {
        var limit = COMMUNES.on(start);
        int communes = facts.list("communes").size();
        if (communes == 0) {
            return Verdicts.missing("cluster_area", "communes", limit.reference());
        }
        boolean near = facts.list("counties").size() == 1 || communes <= limit.value();
        var values = Verdicts.count(communes).with("limit", Value.of(limit.value()));
        return Verdicts.of("cluster_area", near, values, limit.reference()).atMost(limit.certainty());
    }

    @Legal(act = Acts.RES, article = "38aa")
    private Verdict gridOperator() {
        return new Verdicts(facts).oneGridOperator(new Reference(Acts.RES, "38aa"));
    }

    @Legal(act = Acts.RES, article = "38aa")
    private Verdict voltage() {
        return new Verdicts(facts).flag("voltage", "voltage_below_110kv", new Reference(Acts.RES, "38aa"));
    }

    private Verdict renewableShare() {
        long renewable = 0;
        long produced = 0;
        for (var month : allocation.months()) {
            for (int plant = 0; plant < month.plants().size(); plant++) {
                long of = month.plants().get(plant).produced();
                produced += of;
                renewable += community.plants().get(plant).technology().isRenewable() ? of : 0;
            }
        }
        return share("renewable_share", renewable, produced, thresholds.value().renewable());
    }

    private Verdict cover() {
        var cover = ClusterCover.of(allocation, thresholds.value().every_hour());
        return share(
                "cluster_cover",
                cover.produced(),
                cover.consumed(),
                thresholds.value().cover());
    }

    /** Compares a part with a whole; without a whole nobody knows. */
    private Verdict share(String rule, long part, long whole, BigDecimal required) {
        if (whole == 0) {
            return Verdicts.unknown(rule, Message.of(rule), thresholds.reference());
        }
        var ratio = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
        var values =
                Message.of(rule).with("ratio", new Value.Percent(ratio)).with("required", new Value.Percent(required));
        boolean enough = BigDecimal.valueOf(part).compareTo(required.multiply(BigDecimal.valueOf(whole))) >= 0;
        return Verdicts.of(rule, enough, values, thresholds.reference()).atMost(thresholds.certainty());
    }

    private Verdict storage() {
        var installed = PlantRules.total(community.plants()).inKW();
        var required = installed.multiply(thresholds.value().storage());
        return Verdicts.given(
                "storage",
                "storage_kw",
                thresholds.reference(),
                facts.number("storage_kw").map(power -> power.compareTo(required) >= 0));
    }
}
