package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import respondet.core.community.Plant;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Power;

/** What plants must be for their shared energy to earn the premium. */
record PlantRules(Entitlement entitlement, Dated<BigDecimal> existing) {

    static PlantRules load(Entitlement entitlement) {
        return new PlantRules(entitlement, ItalianLaw.load("existing_plants", BigDecimal.class));
    }

    List<Verdict> of(Terms terms, LocalDate date) {
        return List.of(
                renewable(terms),
                capacity(terms, date),
                entry(terms, date),
                constituted(terms, date),
                existing(terms, date));
    }

    @Legal(act = Act.DECREE_199, article = "30(1)(a)")
    Verdict renewable(Terms terms) {
        return each("renewable", terms, plant -> plant.technology().isRenewable())
                .by(new Reference(Act.DECREE_199, "30(1)(a)"), Certainty.MEMORY);
    }

    @Legal(act = Act.DECREE_199, article = "8(1)(a)")
    Verdict capacity(Terms terms, LocalDate date) {
        var limit = entitlement.capacity().on(date);
        return each("capacity", terms, plant -> entitlement.isSmallEnough(plant, date))
                .with("limit", Value.of(new Power(limit.value())))
                .by(limit);
    }

    @Legal(act = Act.DM_414, article = "3, with D.L. 19/2025")
    Verdict entry(Terms terms, LocalDate date) {
        var entry = entitlement.entry().on(date);
        return each("entry", terms, plant -> entitlement.isNewEnough(plant, date))
                .with("first", Value.of(entry.value().first()))
                .by(entry);
    }

    /** The community was constituted before its plants entered into operation, or they entered early enough. */
    @Legal(act = Act.DM_414, article = "3, with D.L. 19/2025")
    Verdict constituted(Terms terms, LocalDate date) {
        var entry = entitlement.entry().on(date);
        var rule = "constituted";
        var finding = find(terms, date, Optional.of(false))
                .map(plant -> Finding.of(rule, Answer.NO).with("plant", Value.of(plant.id())))
                .or(() -> find(terms, date, Optional.empty())
                        .map(plant -> Finding.of(rule, Answer.UNKNOWN).with("plant", Value.of(plant.id()))))
                .orElseGet(() -> Finding.of(rule, Answer.YES));
        return finding.with("until", Value.of(entry.value().beforeCommunityUntil()))
                .by(entry);
    }

    private Optional<Plant> find(Terms terms, LocalDate date, Optional<Boolean> follows) {
        return terms.resolved().plants().stream()
                .filter(plant -> entitlement
                        .findFollowsCommunity(plant, terms.configuration(), terms.community(), date)
                        .equals(follows))
                .findFirst();
    }

    /** Plants from before the law may join with a part of the installed power. */
    @Legal(act = Act.DECREE_199, article = "31(2)(d)")
    Verdict existing(Terms terms, LocalDate date) {
        var limit = existing.on(date);
        var all = power(terms, _ -> true);
        var old = power(terms, plant -> !entitlement.isNewEnough(plant, date));
        return Finding.of("existing_plants", old.inKW().compareTo(all.inKW().multiply(limit.value())) <= 0)
                .with("old", Value.of(old))
                .with("all", Value.of(all))
                .with("limit", new Value.Percent(limit.value()))
                .by(limit);
    }

    private static Power power(Terms terms, Predicate<Plant> which) {
        return terms.resolved().plants().stream()
                .filter(which)
                .map(Plant::capacity)
                .reduce(Power.ZERO, Power::plus);
    }

    /** Names the first plant that does not fulfil a condition. */
    private static Finding each(String rule, Terms terms, Predicate<Plant> fulfils) {
        return terms.resolved().plants().stream()
                .filter(plant -> !fulfils.test(plant))
                .findFirst()
                .map(plant -> about(rule, plant))
                .orElseGet(() -> Finding.of(rule, Answer.YES));
    }

    private static Finding about(String rule, Plant plant) {
        return Finding.of(rule, Answer.NO)
                .with("plant", Value.of(plant.id()))
                .with("power", Value.of(plant.capacity()))
                .with("date", Value.of(plant.inService()));
    }
}
