package respondet.regime.it;

import java.util.ArrayList;
import java.util.List;
import respondet.core.law.Verdict;

/** Whether a community may share, earn the premium and keep a grant under the Italian law. */
record Eligibility(PerimeterRules perimeter, MembershipRules membership, PlantRules plants, GrantRules grants) {

    static Eligibility load(ItalianLaw law) {
        return new Eligibility(
                new PerimeterRules(),
                MembershipRules.load(),
                PlantRules.load(law.entitlement()),
                GrantRules.load(law.reduction()));
    }

    List<Verdict> of(Terms terms) {
        var timeline = terms.resolved().timeline();
        var date = timeline.dateOf(timeline.count() - 1);
        var verdicts = new ArrayList<Verdict>();
        verdicts.addAll(perimeter.of(terms));
        verdicts.addAll(membership.of(terms, date));
        verdicts.addAll(plants.of(terms, date));
        verdicts.addAll(grants.of(terms, date));
        return List.copyOf(verdicts);
    }
}
