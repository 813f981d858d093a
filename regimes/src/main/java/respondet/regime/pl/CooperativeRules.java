package respondet.regime.pl;

import java.time.LocalDate;
import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.community.Facts;
import respondet.core.law.Certainty;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.settlement.Allocation;
import respondet.regime.CooperativeStatute;

/** Whether a community may work as an energy cooperative, rule by rule. */
final class CooperativeRules {

    static final List<FactName> FACTS = List.of(
            new FactName(Scope.COMMUNITY, "application_filed", FactType.DATE),
            new FactName(Scope.COMMUNITY, "communes", FactType.LIST),
            new FactName(Scope.COMMUNITY, "communes_adjacent", FactType.FLAG),
            new FactName(Scope.COMMUNITY, "commune_types", FactType.LIST),
            new FactName(Scope.COMMUNITY, "grid_operators", FactType.LIST),
            new FactName(Scope.COMMUNITY, "voltage_below_110kv", FactType.FLAG),
            new FactName(Scope.COMMUNITY, "founded_by", FactType.TEXT),
            new FactName(Scope.COMMUNITY, "register_entry", FactType.DATE),
            CooperativeStatute.FACT);

    private final Allocation allocation;
    private final Facts facts;
    private final LocalDate start;
    private final LocalDate last;

    CooperativeRules(Allocation allocation) {
        var timeline = allocation.community().timeline();
        this.allocation = allocation;
        this.facts = allocation.community().community().facts();
        this.start = timeline.dateOf(0);
        this.last = timeline.dateOf(timeline.count() - 1);
    }

    List<Verdict> all() {
        var applied = facts.date("application_filed");
        var communes = new CommuneRules(facts, applied.orElse(start));
        var plants = new PlantRules(allocation.community());
        return List.of(
                CoverRule.of(allocation).verdict(applied),
                communes.area(),
                communes.communeType(),
                founders(),
                plants.power(start),
                plants.renewable(),
                plants.ownership(),
                gridOperator(),
                voltage(),
                register(),
                statute());
    }

    private Verdict founders() {
        return FoundersRule.on(last, allocation.community().members(), facts.text("founded_by"))
                .verdict(start);
    }

    @Legal(act = Acts.RES, article = "38c(1)")
    private Verdict gridOperator() {
        return new Verdicts(facts).oneGridOperator(new Reference(Acts.RES, "38c(1)"));
    }

    @Legal(act = Acts.RES, article = "38c(2)(1)")
    private Verdict voltage() {
        return new Verdicts(facts).flag("voltage", "voltage_below_110kv", new Reference(Acts.RES, "38c(2)(1)"));
    }

    /** Only after its entry may a cooperative begin. */
    @Legal(act = Acts.RES, article = "38f(2)")
    private Verdict register() {
        var article = new Reference(Acts.RES, "38f(2)");
        return facts.date("register_entry")
                .map(entry -> {
                    var values = Message.of("register").with("date", Value.of(entry));
                    return Verdicts.of("register", !entry.isAfter(start), values, article)
                            .atMost(Certainty.FOUND);
                })
                .orElseGet(() -> Verdicts.missing("register", "register_entry", article));
    }

    /** The statute binds the cooperative to work for itself and its members only. */
    @Legal(act = Acts.RES, article = "2(33a)")
    private Verdict statute() {
        return new Verdicts(facts).flag("statute", "statute", new Reference(Acts.RES, "2(33a)"));
    }
}
