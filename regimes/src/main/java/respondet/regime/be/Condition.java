package respondet.regime.be;

import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** One condition that the law sets for sharing. */
interface Condition {

    Verdict check(Applicant applicant);

    /** The facts that it reads. */
    default List<FactName> facts() {
        return List.of();
    }

    static Verdict verdict(String rule, Answer answer, Reference reference) {
        var because = Message.of("verdict.be." + rule + "." + answer.id());
        return new Verdict("be." + rule, answer, because, reference, Certainty.FOUND);
    }

    /** An answer that follows from a fact; unknown names the fact that is missing. */
    static Verdict byFact(String rule, FactName fact, Answer answer, Reference reference) {
        var verdict = verdict(rule, answer, reference);
        var missing = Message.of("verdict.be.missing_fact").with("fact", Value.of(fact.name()));
        return answer == Answer.UNKNOWN
                ? new Verdict("be." + rule, answer, missing, reference, verdict.certainty())
                : verdict;
    }

    static Verdict with(Verdict verdict, String name, Value value) {
        return new Verdict(
                verdict.rule(),
                verdict.answer(),
                verdict.because().with(name, value),
                verdict.reference(),
                verdict.certainty());
    }

    static Verdict known(Verdict verdict, Certainty certainty) {
        return new Verdict(verdict.rule(), verdict.answer(), verdict.because(), verdict.reference(), certainty);
    }

    static FactName flag(Scope scope, String name) {
        return new FactName(scope, name, FactType.FLAG);
    }

    static FactName community(String name, FactType type) {
        return new FactName(Scope.COMMUNITY, name, type);
    }
}
