package respondet.regime.be;

import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.law.Legal;
import respondet.core.law.Verdict;

/** A community exists for environmental, economic or social benefits, not for profit. */
record SocialAim() implements Condition {

    private static final FactName BENEFITS = Condition.flag(Scope.COMMUNITY, "benefits_before_profit");

    @Override
    public List<FactName> facts() {
        return List.of(BENEFITS);
    }

    @Override
    @Legal(act = Acts.DECREE, article = "2")
    public Verdict check(Applicant applicant) {
        return Condition.byFact("aim", BENEFITS, applicant.answer(BENEFITS.name()), Acts.decree("2"));
    }
}
