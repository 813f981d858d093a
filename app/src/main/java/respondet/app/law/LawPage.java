package respondet.app.law;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What the law says to a community, rule by rule.
 *
 * @param regime the law's name
 * @param day as the form shows it
 * @param supposed the fact that may be supposed, with what is supposed; none where the law asks for no such day
 * @param problem what keeps the rules from being told; empty where nothing does
 * @param sentence how many rules are met
 * @param energy which settled months the rules on energy used
 */
public record LawPage(
        CommunityRow community,
        String regime,
        String day,
        List<Supposition> supposed,
        String problem,
        String sentence,
        String energy,
        List<Row> rows,
        boolean mayChange)
        implements Page {

    /** A day that an application could have been filed on. */
    public record Supposition(String fact, String value) {}

    /**
     * A fact that would decide a rule.
     *
     * @param path below the agreement's address, where it can be stated
     */
    public record Deciding(String fact, String path) {}

    /** A rule in words; the facts are those that would decide it. */
    public record Row(
            String answer,
            String word,
            String rule,
            String because,
            String reference,
            String certainty,
            List<Deciding> facts) {

        /** Tells answers apart without colour. */
        public String sign() {
            return switch (answer) {
                case "yes" -> "✓";
                case "no" -> "✕";
                default -> "?";
            };
        }
    }

    @Override
    public String title() {
        return "law.title";
    }
}
