package respondet.app.run;

import java.time.YearMonth;
import java.util.List;
import respondet.app.settlement.StatementRecord;
import respondet.app.text.Texts;
import respondet.core.settlement.Line;

/** An amount of a member's statement with the tree behind it, for programs. */
public record ExplainedAmount(
        YearMonth month, String kind, String item, String exact, String rounded, ExplanationInfo why) {

    /** All amounts of a statement, in its order. */
    public static List<ExplainedAmount> of(StatementRecord record, Texts texts) {
        return record.statement().months().stream()
                .flatMap(month -> month.lines().stream())
                .map(line -> of(line, texts))
                .toList();
    }

    private static ExplainedAmount of(Line line, Texts texts) {
        return new ExplainedAmount(
                line.month(),
                line.kind().id(),
                line.item().id(),
                line.exact().amount().toPlainString(),
                line.rounded().toPlainString(),
                ExplanationInfo.of(line.why(), texts));
    }
}
