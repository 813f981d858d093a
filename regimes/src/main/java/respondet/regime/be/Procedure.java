package respondet.regime.be;

import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.law.Legal;
import respondet.core.law.Reference;
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
        return verdict("notification", applicant, List.of(NOTIFIED, AGREEMENT), Acts.decree("35nonies"));
    }

    @Legal(act = Acts.DECREE, article = "35quindecies")
    private static Verdict community(Applicant applicant) {
        return verdict(
                "authorisation", applicant, List.of(NOTIFIED, AUTHORISED, AGREEMENT), Acts.decree("35quindecies"));
    }

    /** Names the first step that is not known. */
    private static Verdict verdict(String rule, Applicant applicant, List<FactName> steps, Reference article) {
        var answers = steps.stream().map(step -> done(applicant, step)).toList();
        var open = steps.get(Math.max(0, answers.indexOf(Answer.UNKNOWN)));
        return Condition.byFact(rule, open, Applicant.all(answers), article);
    }

    private static Answer done(Applicant applicant, FactName step) {
        var start = applicant.community().timeline().dateOf(0);
        return applicant
                .facts()
                .date(step.name())
                .map(date -> Answer.of(!date.isAfter(start)))
                .orElse(Answer.UNKNOWN);
    }
}
