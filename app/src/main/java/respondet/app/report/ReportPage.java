package respondet.app.report;

import java.util.List;
import respondet.app.text.Texts;

/** Everything the report's template prints, already in words. */
public record ReportPage(
        Texts texts,
        String community,
        String regime,
        String period,
        String sentence,
        List<Figure> figures,
        Picture year,
        Picture day,
        Picture gains,
        List<VerdictRow> verdicts,
        List<String> remarks,
        List<Figure> run,
        List<String> inputs) {

    /** A name with its value. */
    public record Figure(String name, String value) {}

    /** A picture (SVG) with its legend and its table. */
    public record Picture(String svg, List<Legend> legend, Table table) {}

    /** One colour of a picture. */
    public record Legend(String style, String name) {}

    /** One rule of the law and what it says of this community. */
    public record VerdictRow(
            String answer, String word, String rule, String because, String reference, String certainty) {}
}
