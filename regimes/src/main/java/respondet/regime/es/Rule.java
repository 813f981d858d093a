package respondet.regime.es;

import java.time.LocalDate;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** One condition of eligibility with its article, ready to say yes, no or unknown. */
record Rule(String name, Reference reference, Certainty certainty) {

    static Rule of(String name, String article) {
        return new Rule(name, Acts.article(article), Certainty.FOUND);
    }

    static Rule of(String name, Parameter<?> parameter) {
        return new Rule(name, parameter.reference(), parameter.certainty());
    }

    Verdict says(boolean fulfilled) {
        return says(Answer.of(fulfilled));
    }

    Verdict unknown() {
        return says(Answer.UNKNOWN);
    }

    /** Not known, because it depends on a day before the first that is coded. */
    Verdict tooEarly(LocalDate date, LocalDate first) {
        var reason =
                Message.of("verdict.es.too_early").with("date", Value.of(date)).with("first", Value.of(first));
        return new Verdict("es." + name, Answer.UNKNOWN, reason, reference, certainty);
    }

    private Verdict says(Answer answer) {
        return new Verdict("es." + name, answer, message(answer), reference, certainty);
    }

    private Message message(Answer answer) {
        return Message.of("verdict.es." + name + "." + answer.id());
    }

    /** The same verdict with one more value in its reason. */
    static Verdict with(Verdict verdict, String key, Value value) {
        return new Verdict(
                verdict.rule(),
                verdict.answer(),
                verdict.because().with(key, value),
                verdict.reference(),
                verdict.certainty());
    }
}
