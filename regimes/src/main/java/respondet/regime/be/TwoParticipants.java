package respondet.regime.be;

import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** Nobody shares alone: at least two participants at any time. */
record TwoParticipants() implements Condition {

    private static final int FEWEST = 2;

    @Override
    @Legal(act = Acts.DECREE, article = "35octies")
    public Verdict check(Applicant applicant) {
        int fewest = applicant.community().segments().stream()
                .mapToInt(segment -> segment.activeMembers())
                .min()
                .orElse(0);
        var verdict = Condition.verdict("participants", Answer.of(fewest >= FEWEST), Acts.decree("35octies"));
        return Condition.with(verdict, "members", Value.of(fewest));
    }
}
