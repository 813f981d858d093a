package respondet.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import respondet.app.report.ReportPage.Figure;
import respondet.app.report.ReportPage.Legend;
import respondet.app.report.ReportPage.Picture;
import respondet.app.settlement.StatementRecord;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Line;
import respondet.core.settlement.Statement;

/** A member's statement: one sentence, one picture, the table, and the explanation of every amount. */
public final class MemberStatement {

    private final Texts texts;
    private final StatementRecord record;
    private final Statement statement;
    private final EnergyWords words;

    private MemberStatement(Texts texts, StatementRecord record) {
        this.texts = texts;
        this.record = record;
        this.statement = record.statement();
        this.words = new EnergyWords(texts);
    }

    public static byte[] html(Texts texts, StatementRecord record) {
        return Html.render("statement.jte", page(texts, record));
    }

    /** The statement in words, for whichever page shows it. */
    public static StatementPage page(Texts texts, StatementRecord record) {
        return new MemberStatement(texts, record).page();
    }

    private StatementPage page() {
        return new StatementPage(
                texts,
                record.community(),
                texts.say("regime." + record.regime()),
                statement.member().name(),
                texts.say(Message.of("report.period")
                        .with("from", Value.of(record.period().from()))
                        .with("to", Value.of(record.period().to().minusDays(1)))),
                sentence(),
                year(),
                statement.months().stream().map(this::month).toList(),
                record.warnings().stream().map(texts::say).toList(),
                new Words(texts, record.period().zone()));
    }

    private String sentence() {
        var energy = statement.energy();
        return texts.say(Message.of("statement.sentence")
                .with("consumed", Value.of(Energy.wattHours(energy.consumed())))
                .with("shared", Value.of(Energy.wattHours(energy.shared())))
                .with("percent", Value.of(words.percent(energy.shared(), energy.consumed())))
                .with("gain", Value.of(texts.values().money(gain()))));
    }

    /** All lines of the member; lost value informs and is not added. */
    private Money gain() {
        return statement.months().stream()
                .flatMap(month -> month.lines().stream())
                .filter(line -> line.kind() != AmountKind.LOST)
                .map(line -> new Money(line.rounded(), line.exact().currency()))
                .reduce(Money.zero(record.currency()), Money::plus);
    }

    private Picture year() {
        var bars = statement.months().stream()
                .map(month -> new MonthBars.Bar(
                        month.month(),
                        month.energy().shared(),
                        month.energy().residual(),
                        month.energy().surplus()))
                .toList();
        var svg = new MonthBars(texts, bars).svg("year", texts.say("statement.year.title"));
        return new Picture(svg, legend(), table());
    }

    private List<Legend> legend() {
        var styles = statement.energy().surplus() > 0
                ? Stream.of("shared", "residual", "surplus")
                : Stream.of("shared", "residual");
        return styles.map(style -> new Legend(style, texts.say("report.legend." + style)))
                .toList();
    }

    private Table table() {
        var heads = Stream.concat(
                        Stream.of(texts.say("report.month")),
                        Stream.of("consumed", "shared", "surplus", "residual")
                                .map(figure -> texts.say("figure." + figure + "_wh") + " (kWh)"))
                .toList();
        var rows = statement.months().stream().map(this::row).toList();
        return new Table(texts.say("statement.year.title"), heads, rows);
    }

    private List<String> row(Statement.OfMonth month) {
        var of = month.energy();
        return Stream.concat(
                        Stream.of(texts.values().month(month.month())),
                        Stream.of(of.consumed(), of.shared(), of.surplus(), of.residual())
                                .map(words::kWh))
                .toList();
    }

    private StatementPage.MonthPart month(Statement.OfMonth month) {
        var energy = new ArrayList<Figure>();
        energy.add(figure("consumed_wh", month.energy().consumed()));
        energy.add(figure("shared_wh", month.energy().shared()));
        energy.add(figure("surplus_wh", month.energy().surplus()));
        energy.add(figure("residual_wh", month.energy().residual()));
        month.figures()
                .forEach(each -> energy.add(figure(each.name(), each.energy().wattHours())));
        var estimated = month.estimated() == 0
                ? ""
                : texts.say(Message.of("statement.estimated").with("intervals", Value.of(month.estimated())));
        return new StatementPage.MonthPart(
                texts.values().month(month.month()),
                energy,
                month.lines().stream().map(this::amount).toList(),
                estimated);
    }

    private Figure figure(String name, long wattHours) {
        return new Figure(texts.say("figure." + name), texts.values().energy(Energy.wattHours(wattHours)));
    }

    private StatementPage.Amount amount(Line line) {
        return new StatementPage.Amount(
                texts.say("kind." + line.kind().id()),
                texts.say("item." + line.item().id()),
                texts.values().money(line.exact()),
                line.why());
    }
}
