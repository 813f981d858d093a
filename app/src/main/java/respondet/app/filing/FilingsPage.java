package respondet.app.filing;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/** What the law of a community asks for on paper, period by period, with what each still lacks. */
public record FilingsPage(CommunityRow community, List<Kind> kinds, List<Letter> letters) implements Page {

    /**
     * One kind of document.
     *
     * @param how what it is and by which date it is due, in words
     * @param periods the latest first
     */
    public record Kind(String title, String how, List<Period> periods) {}

    /**
     * A period with its files.
     *
     * @param lacking what is missing, in words; empty where nothing is
     * @param data whether there are files for machines
     */
    public record Period(String name, String address, String lacking, boolean data) {}

    /** A letter about an operator's allocation. */
    public record Letter(String month, String received, String address, String differences) {}

    @Override
    public String title() {
        return "filing.title";
    }
}
