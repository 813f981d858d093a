package respondet.regime.be;

import java.util.stream.Collectors;
import respondet.core.community.AccountingPoint;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** An access point takes part in one sharing only, so all of its energy belongs to it. */
record OneSharingPerPoint() implements Condition {

    @Override
    @Legal(act = Acts.DECREE, article = "35quaterdecies §1 4°")
    public Verdict check(Applicant applicant) {
        var divided = applicant.community().points().stream()
                .filter(point -> !point.participation().isWhole())
                .map(AccountingPoint::id)
                .collect(Collectors.joining(", "));
        var verdict =
                Condition.verdict("one_sharing", Answer.of(divided.isEmpty()), Acts.decree("35quaterdecies §1 4°"));
        return Condition.with(verdict, "points", Value.of(divided));
    }
}
