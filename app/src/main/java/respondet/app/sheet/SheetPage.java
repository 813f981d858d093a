package respondet.app.sheet;

import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * Where a list of members is brought.
 *
 * @param problem why the last one could not be read, in words; empty where there was none
 */
public record SheetPage(CommunityRow community, String problem) implements Page {

    @Override
    public String title() {
        return "sheet.title";
    }
}
