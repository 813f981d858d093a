package respondet.app.sheet;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What a list of shares says, before it is accepted.
 *
 * @param table the whole list, as the form carries it
 * @param preview its first rows
 */
public record CapitalSheetCheckPage(
        CommunityRow community,
        String table,
        List<SheetCheckPage.Column> columns,
        List<SheetCheckPage.Line> preview,
        Sums sums,
        List<String> problems,
        String reason)
        implements Page {

    /** How many rows there are and what they come to, in words. */
    public record Sums(int rows, String subscribed, String paid, String repaid) {}

    /** What a column can be about. */
    public List<Choice> choices() {
        return List.of(CapitalColumn.values()).stream()
                .map(column -> new Choice(column.id(), column.key()))
                .toList();
    }

    /** A choice with the key of its name. */
    public record Choice(String id, String key) {}

    @Override
    public String title() {
        return "sheet.check.title";
    }
}
