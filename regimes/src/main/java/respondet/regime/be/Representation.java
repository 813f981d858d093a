package respondet.regime.be;

import java.util.List;
import java.util.Set;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** A community is a legal person, a cooperative or a non-profit association; a building only names a representative. */
record Representation() implements Condition {

    private static final FactName LEGAL_FORM = Condition.community("legal_form", FactType.TEXT);
    private static final FactName REPRESENTATIVE = Condition.community("representative", FactType.TEXT);
    private static final Set<String> FITTING = Set.of("cooperative", "non_profit_association");

    @Override
    public List<FactName> facts() {
        return List.of(LEGAL_FORM, REPRESENTATIVE);
    }

    @Override
    public Verdict check(Applicant applicant) {
        return applicant.form().isCommunity() ? legalPerson(applicant) : representative(applicant);
    }

    @Legal(act = Acts.DECREE, article = "35quindecies")
    private static Verdict legalPerson(Applicant applicant) {
        var legalForm = applicant.facts().text(LEGAL_FORM.name());
        var answer = legalForm.map(each -> Answer.of(FITTING.contains(each))).orElse(Answer.UNKNOWN);
        var verdict = Condition.byFact("legal_person", LEGAL_FORM, answer, Acts.decree("35quindecies"));
        return Condition.with(verdict, "form", Value.of(legalForm.orElse("")));
    }

    @Legal(act = Acts.DECREE, article = "35nonies")
    private static Verdict representative(Applicant applicant) {
        var answer = applicant.facts().has(REPRESENTATIVE.name()) ? Answer.YES : Answer.UNKNOWN;
        return Condition.byFact("representative", REPRESENTATIVE, answer, Acts.decree("35nonies"));
    }
}
