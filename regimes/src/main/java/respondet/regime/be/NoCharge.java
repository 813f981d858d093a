package respondet.regime.be;

import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** Sharing in one building is free of special charges, or may no longer be. */
record NoCharge(BuildingCharge charge) implements Condition {

    @Override
    public Verdict check(Applicant applicant) {
        var possible = charge.isPossible(applicant.date());
        var verdict =
                Condition.verdict("no_charge", possible.value() ? Answer.UNKNOWN : Answer.YES, possible.reference());
        return Condition.known(Condition.with(verdict, "since", Value.of(possible.since())), possible.certainty());
    }
}
