package respondet.app.compare;

import java.util.List;
import respondet.app.report.ReportPage.Figure;
import respondet.app.report.ReportPage.Picture;
import respondet.app.report.ReportPage.VerdictRow;
import respondet.app.report.Table;
import respondet.app.text.Texts;

/** Everything the comparison's template prints, already in words. */
public record ComparisonPage(
        Texts texts, String community, String period, String sentence, Picture shared, Table money, List<Card> cards) {

    /**
     * One law.
     *
     * @param money its columns by holder; no rows where it refused
     * @param taken how agreement and prices were taken over
     * @param unknown what is missing and why
     */
    public record Card(
            String name,
            String sentence,
            String feasibility,
            Table money,
            List<String> taken,
            List<String> unknown,
            List<VerdictRow> verdicts,
            List<Figure> rates) {}
}
