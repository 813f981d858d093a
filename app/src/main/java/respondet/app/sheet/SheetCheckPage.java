package respondet.app.sheet;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What a list says, before it is accepted.
 *
 * @param table the whole list, as the form carries it
 * @param preview its first rows
 * @param changes what the list says otherwise than it is known
 */
public record SheetCheckPage(
        CommunityRow community,
        String table,
        List<Column> columns,
        List<Line> preview,
        Counts counts,
        List<Change> changes,
        List<String> problems,
        Choices choices)
        implements Page {

    /** A column with what it is about; empty where it is left out. */
    public record Column(String name, String heading, String field) {}

    /** A row with its number in the file. */
    public record Line(int number, List<String> cells) {}

    /** What would be written. */
    public record Counts(int added, int known, int details, boolean key) {}

    /** A part of what is known of a member that would be another, by the key of its name. */
    public record Change(String member, String part, String before, String next) {}

    /** What was chosen for all rows, and what there is to choose from. */
    public record Choices(String from, String kind, String reason, List<String> fields, List<String> kinds) {}

    @Override
    public String title() {
        return "sheet.check.title";
    }
}
