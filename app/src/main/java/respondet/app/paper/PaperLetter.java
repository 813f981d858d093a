package respondet.app.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import respondet.app.report.Html;
import respondet.app.text.Texts;

/**
 * A letter of a community on paper, to one member in its language.
 *
 * @param recipient name and address, line by line
 * @param day on which it is written, in words
 */
public record PaperLetter(Texts texts, Sender sender, List<String> recipient, String day, Words words) {

    public PaperLetter {
        recipient = List.copyOf(recipient);
    }

    /**
     * Who writes.
     *
     * @param logo a picture as a data address; may be empty
     * @param contact whom to ask; may be empty
     */
    public record Sender(List<String> lines, String logo, String contact) {

        public Sender {
            lines = List.copyOf(lines);
        }

        public String name() {
            return lines.getFirst();
        }
    }

    /** What is said, with one table in its middle. */
    public record Words(String title, List<String> before, Table table, List<String> after) {

        public Words {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Rows below their heads. */
    public record Table(String caption, List<String> heads, List<List<String>> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    public byte[] pdf() {
        return Pdf.of(html());
    }

    String html() {
        return new String(Html.render("paper/letter.jte", this), StandardCharsets.UTF_8);
    }
}
