package respondet.app.capital;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;
import respondet.core.community.Member;

/**
 * Adds a line to the capital book.
 *
 * @param problem key of what speaks against it; empty at first
 */
public record CapitalFormPage(CommunityRow community, CapitalForm form, List<Member> members, String problem)
        implements Page {

    @Override
    public String title() {
        return "capital.new." + form.kind().id();
    }
}
