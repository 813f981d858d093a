package respondet.app.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import respondet.app.report.Html;
import respondet.app.report.ReportPage.Picture;
import respondet.app.report.StatementPage;

/**
 * A member's statement on paper: one sentence, one picture with its table, and every amount down to its articles.
 *
 * @param solidarity what was given or received for solidarity, in sentences
 */
public record StatementPaper(StatementPage statement, Picture picture, List<String> solidarity) {

    /** The page as a browser shows it. */
    public String html() {
        return new String(Html.render("paper/statement.jte", this), StandardCharsets.UTF_8);
    }

    public byte[] pdf() {
        return Pdf.of(html());
    }

    /** The picture as paper takes it. */
    public String svg() {
        return PaperPicture.of(picture.svg());
    }
}
