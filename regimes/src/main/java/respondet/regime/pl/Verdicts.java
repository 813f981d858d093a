package respondet.regime.pl;

import java.time.LocalDate;
import java.util.Optional;
import respondet.core.community.Facts;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** Writes verdicts: the reason of a rule is {@code verdict.pl.<rule>.<answer>}, or that a fact is missing. */
record Verdicts(Facts facts) {

    static Verdict of(String rule, boolean fulfilled, Reference article, Certainty certainty) {
        return of(rule, fulfilled, Message.of("reason"), article).atMost(certainty);
    }

    /** A verdict whose reason carries these values. */
    static Draft of(String rule, boolean fulfilled, Message values, Reference article) {
        var answer = Answer.of(fulfilled);
        var reason = new Message("verdict.pl." + rule + "." + answer.id(), values.args());
        return new Draft(rule, answer, reason, article);
    }

    /** A verdict before its certainty is known. */
    record Draft(String rule, Answer answer, Message because, Reference article) {
        Verdict atMost(Certainty certainty) {
            return new Verdict("pl." + rule, answer, because, article, certainty);
        }
    }

    static Verdict missing(String rule, String fact, Reference article) {
        var reason = Message.of("verdict.pl.missing_fact").with("fact", Value.of(fact));
        return new Verdict("pl." + rule, Answer.UNKNOWN, reason, article, Certainty.FOUND);
    }

    /** A rule that depends on a day before the first that is coded. */
    static Verdict tooEarly(String rule, LocalDate date, Dated<?> parameter) {
        var reason = Message.of("verdict.pl.too_early")
                .with("date", Value.of(date))
                .with("first", Value.of(parameter.values().firstKey()));
        return new Verdict("pl." + rule, Answer.UNKNOWN, reason, parameter.reference(), Certainty.FOUND);
    }

    static Verdict unknown(String rule, Message values, Reference article) {
        var reason = new Message("verdict.pl." + rule + ".unknown", values.args());
        return new Verdict("pl." + rule, Answer.UNKNOWN, reason, article, Certainty.FOUND);
    }

    /** A rule that a fact answers by itself. */
    Verdict flag(String rule, String fact, Reference article) {
        return given(rule, fact, article, facts.flag(fact));
    }

    /** A rule that a fact answers, or leaves open where it is absent. */
    static Verdict given(String rule, String fact, Reference article, Optional<Boolean> answer) {
        return answer.map(fulfilled -> of(rule, fulfilled, article, Certainty.FOUND))
                .orElseGet(() -> missing(rule, fact, article));
    }

    /** All points at one distribution system operator. */
    Verdict oneGridOperator(Reference article) {
        var operators = facts.list("grid_operators");
        return operators.isEmpty()
                ? missing("grid_operator", "grid_operators", article)
                : of("grid_operator", operators.size() == 1, count(operators.size()), article)
                        .atMost(Certainty.FOUND);
    }

    static Message count(long count) {
        return Message.of("count").with("n", Value.of(count));
    }
}
