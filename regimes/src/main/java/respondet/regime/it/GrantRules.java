package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.community.Plant;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** What a capital grant of the recovery plan asks; says nothing where no plant has one. */
record GrantRules(GrantReduction reduction, Dated<GrantRules.Conditions> conditions) {

    /** The conditions for who applied on one day. */
    record Conditions(int inhabitants, LocalDate apply, LocalDate works, int months, LocalDate operation) {

        /** Last day of entry into operation for works finished on a day. */
        LocalDate operationAfter(LocalDate finished) {
            var end = finished.plusMonths(months);
            return end.isBefore(operation) ? end : operation;
        }
    }

    static GrantRules load(GrantReduction reduction) {
        return new GrantRules(reduction, ItalianLaw.load("grant_conditions", Conditions.class));
    }

    List<Verdict> of(Terms terms, LocalDate date) {
        var helped = terms.resolved().plants().stream()
                .filter(plant -> Entitlement.grantOf(plant).signum() > 0)
                .toList();
        if (helped.isEmpty()) {
            return List.of();
        }
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(grantShare(helped, date));
        verdicts.add(commune(terms, date));
        verdicts.add(window(terms, date));
        helped.forEach(plant -> verdicts.add(works(plant, terms, date)));
        return verdicts;
    }

    @Legal(act = Act.DM_414, article = "Allegato 1")
    Verdict grantShare(List<Plant> helped, LocalDate date) {
        var line = reduction.lines().on(date);
        var greatest = helped.stream().map(Entitlement::grantOf).reduce(BigDecimal.ZERO, BigDecimal::max);
        return Finding.of("grant_share", reduction.allows(greatest, date))
                .with("share", new Value.Percent(greatest))
                .with("limit", new Value.Percent(line.value().greatestGrant()))
                .by(line);
    }

    /** The size of the commune counts as the law stood on the day of application. */
    @Legal(act = Act.DM_127, article = "amending D.M. 414/2023, 7 to 11")
    Verdict commune(Terms terms, LocalDate date) {
        var law = conditions(terms, date);
        var limit = law.value().inhabitants();
        var inhabitants = terms.community().facts().number(ItalianFacts.COMMUNE_INHABITANTS);
        var finding = Finding.of(
                        "grant_commune", inhabitants.map(each -> each.compareTo(BigDecimal.valueOf(limit)) <= 0))
                .with("limit", Value.of(limit));
        return inhabitants
                .map(each -> finding.with("inhabitants", Value.of(each)))
                .orElse(finding)
                .by(law);
    }

    @Legal(act = Act.DM_127, article = "amending D.M. 414/2023, 7 to 11")
    Verdict window(Terms terms, LocalDate date) {
        var law = conditions(terms, date);
        var day = terms.community().facts().date(ItalianFacts.GRANT_APPLICATION_DATE);
        return Finding.of(
                        "grant_window",
                        day.map(each -> !each.isAfter(law.value().apply()) && !each.isBefore(ItalianLaw.FIRST_DAY)))
                .with("first", Value.of(ItalianLaw.FIRST_DAY))
                .with("last", Value.of(law.value().apply()))
                .by(law);
    }

    @Legal(act = Act.DM_127, article = "amending D.M. 414/2023, 7 to 11")
    Verdict works(Plant plant, Terms terms, LocalDate date) {
        var law = conditions(terms, date);
        var finished = plant.facts().date(ItalianFacts.WORKS_COMPLETED);
        Optional<Boolean> inTime = finished.map(day -> !day.isAfter(law.value().works())
                && !plant.inService().isAfter(law.value().operationAfter(day)));
        return Finding.of("grant_works", inTime.map(Answer::of).orElse(Answer.UNKNOWN))
                .with("plant", Value.of(plant.id()))
                .with("works", Value.of(law.value().works()))
                .with("operation", Value.of(law.value().operation()))
                .with("months", Value.of(law.value().months()))
                .by(law);
    }

    /** On the day of application, or on the last settled day where that day is unknown. */
    private Parameter<Conditions> conditions(Terms terms, LocalDate date) {
        var day = terms.community()
                .facts()
                .date(ItalianFacts.GRANT_APPLICATION_DATE)
                .orElse(date);
        return conditions.on(day.isBefore(ItalianLaw.FIRST_DAY) ? ItalianLaw.FIRST_DAY : day);
    }
}
