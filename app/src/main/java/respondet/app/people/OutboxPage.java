package respondet.app.people;

import java.util.List;
import respondet.app.page.Page;

/**
 * The letters of the installation.
 *
 * @param sends whether a mail server is set up
 */
public record OutboxPage(boolean sends, List<Row> rows) implements Page {

    /** A letter; its text is shown while it waits. */
    public record Row(String written, String recipient, String subject, String text, boolean sent, boolean failed) {}

    @Override
    public String title() {
        return "people.outbox.title";
    }
}
