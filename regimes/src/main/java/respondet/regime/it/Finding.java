package respondet.regime.it;

import java.util.Locale;
import java.util.Optional;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** What a rule of eligibility found, on the way to its verdict. */
record Finding(String rule, Answer answer, Message because) {

    static Finding of(String rule, Answer answer) {
        var key = "verdict.it." + rule + "." + answer.name().toLowerCase(Locale.ROOT);
        return new Finding(rule, answer, Message.of(key));
    }

    static Finding of(String rule, boolean fulfilled) {
        return of(rule, Answer.of(fulfilled));
    }

    /** Unknown where the fact is. */
    static Finding of(String rule, Optional<Boolean> fulfilled) {
        return fulfilled.map(each -> of(rule, each)).orElseGet(() -> of(rule, Answer.UNKNOWN));
    }

    Finding with(String name, Value value) {
        return new Finding(rule, answer, because.with(name, value));
    }

    Verdict by(Parameter<?> parameter) {
        return by(parameter.reference(), parameter.certainty());
    }

    Verdict by(Reference reference, Certainty certainty) {
        return new Verdict("it." + rule, answer, because, reference, certainty);
    }
}
