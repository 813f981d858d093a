package respondet.app.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import respondet.app.settlement.StatementRecord;
import respondet.app.text.Texts;
import respondet.core.settlement.Line;
import respondet.core.settlement.Statement;

/**
 * A member's statement, for programs. Its words are those of {@code settlement.json}.
 *
 * @param from the first day
 * @param to the first day no longer
 * @param warnings what only this member is told
 */
public record MonthStatement(
        String member,
        String name,
        String regime,
        LocalDate from,
        LocalDate to,
        String currency,
        List<StatementMonth> months,
        List<String> warnings) {

    /**
     * One month of it.
     *
     * @param estimated how many intervals were estimated
     */
    public record StatementMonth(
            YearMonth month,
            long consumedWh,
            long sharedWh,
            long surplusWh,
            long residualWh,
            int estimated,
            List<StatementLine> lines) {}

    /** An amount, exact and as it is rounded once. */
    public record StatementLine(String kind, String item, String exact, String rounded) {

        static StatementLine of(Line line) {
            return new StatementLine(
                    line.kind().id(),
                    line.item().id(),
                    line.exact().amount().toPlainString(),
                    line.rounded().toPlainString());
        }
    }

    public static MonthStatement of(StatementRecord record, Texts texts) {
        var statement = record.statement();
        return new MonthStatement(
                statement.member().id(),
                statement.member().name(),
                record.regime(),
                record.period().from(),
                record.period().to(),
                record.currency().getCurrencyCode(),
                statement.months().stream().map(MonthStatement::month).toList(),
                record.warnings().stream().map(texts::say).toList());
    }

    private static StatementMonth month(Statement.OfMonth month) {
        var energy = month.energy();
        return new StatementMonth(
                month.month(),
                energy.consumed(),
                energy.shared(),
                energy.surplus(),
                energy.residual(),
                month.estimated(),
                month.lines().stream().map(StatementLine::of).toList());
    }
}
