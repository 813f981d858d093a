package respondet.app.filing;

import java.nio.charset.StandardCharsets;
import respondet.app.paper.Pdf;
import respondet.app.report.Html;

/** A document for an authority as one prints and signs it. */
public record FilingPaper(Filing filing) {

    public String html() {
        return new String(Html.render("paper/filing.jte", this), StandardCharsets.UTF_8);
    }

    /** The same filing gives the same bytes. */
    public byte[] pdf() {
        return Pdf.of(html(), filing.made());
    }
}
