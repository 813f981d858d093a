package respondet.app.sheet;

import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * Where a list of shares is brought.
 *
 * @param problem why the last one could not be read, in words; empty where there was none
 */
public record CapitalSheetPage(CommunityRow community, String problem) implements Page {

    @Override
    public String title() {
        return "sheet.capital.title";
    }
}
