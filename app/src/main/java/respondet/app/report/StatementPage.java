package respondet.app.report;

import java.util.List;
import respondet.app.report.ReportPage.Picture;
import respondet.app.text.Texts;
import respondet.core.law.Explanation;

/** Everything the statement's template prints, already in words. */
public record StatementPage(
        Texts texts,
        String community,
        String regime,
        String member,
        String period,
        String sentence,
        Picture year,
        List<MonthPart> months,
        List<String> warnings,
        Words words) {

    /** One month: its energy, its amounts and a remark on estimated values, empty where there are none. */
    public record MonthPart(String name, List<ReportPage.Figure> energy, List<Amount> amounts, String estimated) {}

    /** One amount with the tree behind it. */
    public record Amount(String kind, String item, String rounded, Explanation why) {}
}
