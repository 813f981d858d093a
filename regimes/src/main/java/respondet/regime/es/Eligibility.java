package respondet.regime.es;

import static respondet.regime.es.Rule.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.core.community.Community;
import respondet.core.community.Facts;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.quantity.Power;

/** Whether a community may share under this law, rule by rule, as the law stands on the last settled day. */
final class Eligibility {

    private final Parameters parameters;
    private final Community community;
    private final Facts facts;
    private final LocalDate on;

    Eligibility(Parameters parameters, Community community, LocalDate on) {
        this.parameters = parameters;
        this.community = community;
        this.facts = community.facts();
        this.on = on;
    }

    List<Verdict> verdicts() {
        var time = new TimeLimits(parameters, community, on);
        return Stream.of(
                        Stream.of(proximity(), renewable(), power()),
                        Stream.of(contract(), withoutRemuneration(), sameModality(), agreement(), meter()),
                        time.verdicts())
                .flatMap(each -> each)
                .toList();
    }

    /** Any of the four ways of being near is enough; distance alone can say no only where the others are denied. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "3.g")
    private Verdict proximity() {
        var parameter = parameters.proximity().on(on);
        var rule = Rule.of("proximity", parameter);
        var near = new Proximity(parameter.value());
        var limit = Value.of(near.limit(community.plants()));
        var metres = facts.number(FactNames.MAX_DISTANCE);
        if (isJoinedOtherwise()
                || metres.filter(each -> near.isNear(each, community.plants())).isPresent()) {
            return with(rule.says(true), "limit", limit);
        }
        return metres.map(each -> with(with(rule.says(false), "limit", limit), "distance", Value.of(each)))
                .orElseGet(() -> with(rule.unknown(), "limit", limit));
    }

    private boolean isJoinedOtherwise() {
        return Stream.of(FactNames.INTERNAL_NETWORK, FactNames.SAME_TRANSFORMER, FactNames.SAME_CADASTRAL_REFERENCE)
                .anyMatch(name -> facts.flag(name).orElse(false));
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "4.2.a.i")
    private Verdict renewable() {
        return Rule.of("renewable", "4.2.a.i")
                .says(community.plants().stream()
                        .allMatch(plant -> plant.technology().isRenewable()));
    }

    private Verdict power() {
        Power installed = Modality.installed(community.plants(), on);
        var limit = parameters.compensationPowerLimit().on(on);
        var small = new Modality(parameters.compensationPowerLimit()).isSmallEnough(installed, on);
        var verdict = with(Rule.of("compensation_power", limit).says(small), "power", Value.of(installed));
        return with(verdict, "limit", Value.of(new Power(limit.value())));
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "4.2.a.iv")
    private Verdict contract() {
        return flag("compensation_contract", "4.2.a.iv", facts.flag(FactNames.COMPENSATION_CONTRACT));
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "4.2.a.v")
    private Verdict withoutRemuneration() {
        var remunerated = facts.flag(FactNames.SPECIFIC_REMUNERATION);
        return flag("no_specific_remuneration", "4.2.a.v", remunerated.map(each -> !each));
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "4.3")
    private Verdict sameModality() {
        return flag("same_modality", "4.3", facts.flag(FactNames.SAME_MODALITY));
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "4.3")
    private Verdict agreement() {
        return flag("coefficients_agreement", "4.3", facts.flag(FactNames.AGREEMENT_SIGNED));
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "10.3")
    private Verdict meter() {
        return flag("net_generation_meter", "10.3", facts.flag(FactNames.NET_GENERATION_METER));
    }

    private static Verdict flag(String name, String article, Optional<Boolean> fact) {
        var rule = Rule.of(name, article);
        return fact.map(rule::says).orElseGet(rule::unknown);
    }
}
