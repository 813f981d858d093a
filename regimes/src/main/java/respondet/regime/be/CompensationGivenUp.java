package respondet.regime.be;

import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.law.Legal;
import respondet.core.law.Verdict;

/** Who takes part gives up the annual compensation of injection and withdrawal at that point for good. */
record CompensationGivenUp() implements Condition {

    private static final FactName GIVEN_UP = Condition.flag(Scope.POINT, "compensation_given_up");

    @Override
    public List<FactName> facts() {
        return List.of(GIVEN_UP);
    }

    @Override
    @Legal(act = Acts.DECREE, article = "35octies")
    public Verdict check(Applicant applicant) {
        return Condition.byFact(
                "compensation", GIVEN_UP, applicant.answerOfPoints(GIVEN_UP.name()), Acts.decree("35octies"));
    }
}
