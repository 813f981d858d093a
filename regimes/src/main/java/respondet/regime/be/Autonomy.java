package respondet.regime.be;

import java.math.BigDecimal;
import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** No participant dominates a community. */
record Autonomy(Dated<BigDecimal> largestPercent) implements Condition {

    private static final FactName LARGEST = Condition.community("largest_vote_percent", FactType.NUMBER);

    @Override
    public List<FactName> facts() {
        return List.of(LARGEST);
    }

    @Override
    @Legal(act = Acts.DECREE, article = "35quindecies")
    public Verdict check(Applicant applicant) {
        var limit = largestPercent.on(applicant.date());
        var answer = applicant
                .facts()
                .number(LARGEST.name())
                .map(part -> Answer.of(part.compareTo(limit.value()) <= 0))
                .orElse(Answer.UNKNOWN);
        var verdict = Condition.byFact("autonomy", LARGEST, answer, limit.reference());
        var withLimit =
                Condition.with(verdict, "limit", new Value.Percent(limit.value().movePointLeft(2)));
        return Condition.known(withLimit, limit.certainty());
    }
}
