package respondet.regime.pl;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import respondet.core.community.Facts;
import respondet.core.law.Certainty;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Whether the European Commission has accepted the support of clusters; until then there is none. */
record StateAidDecision(Facts facts) {

    static final String FACT = "state_aid_decision";
    private static final Reference ARTICLE = new Reference(Acts.AMENDMENT_2023, "48");

    /** The fact says true, or the day of the decision. */
    @Legal(act = Acts.AMENDMENT_2023, article = "48")
    boolean isPositiveOn(LocalDate date) {
        return facts.text(FACT)
                .map(text -> isWord(text)
                        ? text.equalsIgnoreCase("true")
                        : !LocalDate.parse(text).isAfter(date))
                .orElse(false);
    }

    /** What is neither the day nor a plain answer says nothing that the law could use. */
    List<Problem> problems() {
        return facts.text(FACT).filter(text -> !isWord(text) && !isDay(text)).stream()
                .map(text -> Problem.of(
                        ProblemKind.WRONG_VALUE,
                        Message.of("problem.pl.state_aid_decision").with("value", Value.of(text))))
                .toList();
    }

    private static boolean isWord(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Without the fact nobody knows; the support stays off all the same. */
    Verdict verdict(LocalDate date) {
        return facts.has(FACT)
                ? Verdicts.of("state_aid", isPositiveOn(date), ARTICLE, Certainty.FOUND)
                : Verdicts.unknown("state_aid", Message.of("state_aid"), ARTICLE);
    }
}
