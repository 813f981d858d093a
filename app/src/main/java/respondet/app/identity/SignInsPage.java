package respondet.app.identity;

import java.util.List;
import respondet.app.page.Page;

/** Where people are signed in themselves, to end what they do not know. */
public record SignInsPage(List<Row> rows) implements Page {

    /**
     * One of them, in words.
     *
     * @param own whether it is the one that looks
     */
    public record Row(String id, String browser, String begun, String used, boolean own) {}

    public boolean hasOthers() {
        return rows.stream().anyMatch(row -> !row.own());
    }

    @Override
    public String title() {
        return "identity.sessions.title";
    }
}
