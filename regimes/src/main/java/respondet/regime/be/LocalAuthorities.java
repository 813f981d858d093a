package respondet.regime.be;

import respondet.core.community.MemberKind;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** Whether the rules under which local authorities join a community are in force, with the gap after their annulment. */
record LocalAuthorities(Dated<Boolean> inForce) implements Condition {

    @Override
    @Legal(act = Acts.ORDER, article = "4")
    public Verdict check(Applicant applicant) {
        var rules = inForce.on(applicant.date());
        if (!applicant.has(MemberKind.PUBLIC_BODY)) {
            return Condition.verdict("no_local_authority", Answer.YES, rules.reference());
        }
        var verdict =
                Condition.verdict("local_authority", rules.value() ? Answer.YES : Answer.UNKNOWN, rules.reference());
        return Condition.known(Condition.with(verdict, "since", Value.of(rules.since())), rules.certainty());
    }
}
