package respondet.app.document;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * Why an invoice cannot be written as its country takes it.
 *
 * @param format its name
 * @param problems what is missing, in words
 */
public record NationalGapsPage(CommunityRow community, String number, String format, List<String> problems)
        implements Page {

    @Override
    public String title() {
        return "document.national.title";
    }
}
