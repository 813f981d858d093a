package respondet.app.document;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The documents of a month, and which months wait for theirs.
 *
 * @param month whose documents are shown; empty where none was issued
 * @param issued the day that the form proposes
 * @param national what the country's own e-invoice is called in addresses; empty where it has none
 * @param uncertain what is not certain about the rate of tax; empty where nothing is
 * @param problem key of what is wrong with what was asked for; empty at first
 */
public record DocumentsPage(
        CommunityRow community,
        List<Month> months,
        String month,
        List<DocumentLine> documents,
        String issued,
        String national,
        String uncertain,
        boolean mayIssue,
        boolean mayKeep,
        String problem)
        implements Page {

    /**
     * A month that is final.
     *
     * @param id {@code yyyy-MM}
     * @param documents how many were issued
     * @param waits whether the figures that count have no documents yet
     */
    public record Month(String id, String name, int documents, boolean waits) {}

    @Override
    public String title() {
        return "document.title";
    }
}
