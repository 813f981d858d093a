package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The sharing coefficients of a Spanish community, version by version, as its distributor takes them.
 *
 * @param problems what keeps them from being given out, in words
 */
public record CoefficientsPage(CommunityRow community, List<Version> versions, List<String> problems) implements Page {

    /**
     * The coefficients that are in force from a day on.
     *
     * @param address of the file; empty where a member lacks a supply point
     * @param lacking the members without a supply point
     */
    public record Version(String from, String decided, List<Line> lines, String address, String lacking) {}

    /** One line of the file: a supply point and its coefficient. */
    public record Line(String point, String coefficient) {}

    @Override
    public String title() {
        return "agreement.coefficients.title";
    }
}
