package respondet.regime.be;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.law.Legal;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** What must be done before the first shared quarter-hour: notification, agreement with the operator, authorisation. */
record Procedure() implements Condition {

    private static final FactName NOTIFIED = Condition.community("notified", FactType.DATE);
    private static final FactName AGREEMENT = Condition.community("dso_agreement", FactType.DATE);
    private static final FactName AUTHORISED = Condition.community("authorised", FactType.DATE);

    @Override
    public List<FactName> facts() {
        return List.of(NOTIFIED, AGREEMENT, AUTHORISED);
    }

    @Override
    public Verdict check(Applicant applicant) {
        return applicant.form().isCommunity() ? community(applicant) : building(applicant);
    }

    @Legal(act = Acts.DECREE, article = "35nonies")
    private static Verdict building(Applicant applicant) {
        return Condition.verdict("notification", done(applicant, NOTIFIED, AGREEMENT), Acts.decree("35nonies"));
    }

    @Legal(act = Acts.DECREE, article = "35quindecies")
    private static Verdict community(Applicant applicant) {
        return Condition.verdict(
                "authorisation", done(applicant, NOTIFIED, AUTHORISED, AGREEMENT), Acts.decree("35quindecies"));
    }

    private static Answer done(Applicant applicant, FactName... steps) {
        var start = applicant.community().timeline().dateOf(0);
        return Applicant.all(List.of(steps).stream()
                .map(step -> before(applicant.facts().date(step.name()), start))
                .toList());
    }

    private static Answer before(Optional<LocalDate> step, LocalDate start) {
        return step.map(date -> Answer.of(!date.isAfter(start))).orElse(Answer.UNKNOWN);
    }
}
