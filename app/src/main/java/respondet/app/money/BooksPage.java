package respondet.app.money;

import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * The accounts of a community's books, and the columns of their table.
 *
 * @param problem key of what is wrong; empty at first
 */
public record BooksPage(CommunityRow community, BookForm form, String problem) implements Page {

    @Override
    public String title() {
        return "money.books.arrange";
    }
}
