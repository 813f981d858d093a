package respondet.regime.be;

import respondet.core.community.Plant;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** A building and a renewable energy community share renewable energy only; a citizen community shares any. */
record RenewableSource() implements Condition {

    @Override
    @Legal(act = Acts.DECREE, article = "2")
    public Verdict check(Applicant applicant) {
        if (applicant.form() == SharingForm.CITIZEN_COMMUNITY) {
            return Condition.verdict("any_source", Answer.YES, Acts.decree("2"));
        }
        var other = applicant.community().plants().stream()
                .filter(plant -> !plant.technology().isRenewable())
                .map(Plant::id)
                .toList();
        var verdict = Condition.verdict("renewable", Answer.of(other.isEmpty()), Acts.decree("2"));
        return Condition.with(verdict, "plants", Value.of(String.join(", ", other)));
    }
}
