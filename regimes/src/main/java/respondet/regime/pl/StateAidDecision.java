package respondet.regime.pl;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import respondet.core.community.Facts;
import respondet.core.law.Certainty;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Verdict;

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

    private static boolean isWord(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.equals("true") || word.equals("false"))
                .isPresent();
    }

    /** Without the fact nobody knows; the support stays off all the same. */
    Verdict verdict(LocalDate date) {
        return facts.has(FACT)
                ? Verdicts.of("state_aid", isPositiveOn(date), ARTICLE, Certainty.FOUND)
                : Verdicts.unknown("state_aid", Message.of("state_aid"), ARTICLE);
    }
}
