package respondet.app.proposal;

import java.util.List;
import respondet.app.community.OwnPlace;
import respondet.app.page.Page;

/** The keys that are proposed now, each with what it would have meant for the viewer alone. */
public record OwnProposalsPage(OwnPlace place, List<Row> rows) implements Page {

    /** A proposed key in words; sentences are empty where the viewer was no member in that month. */
    public record Row(String title, String kind, String sentence, String worth) {}

    @Override
    public String title() {
        return "proposal.own.title";
    }
}
