package respondet.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.report.ReportPage.Figure;
import respondet.app.report.ReportPage.Legend;
import respondet.app.report.ReportPage.Picture;
import respondet.app.settlement.Run;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Line;
import respondet.core.settlement.Statement;

/** A member's statement: one sentence, one picture, the table, and the explanation of every amount. */
public final class MemberStatement {

    private final Texts texts;
    private final Run run;
    private final Statement statement;
    private final Pictures pictures;

    private MemberStatement(Texts texts, Run run, Statement statement) {
        this.texts = texts;
        this.run = run;
        this.statement = statement;
        this.pictures = new Pictures(texts, run.settlement());
    }

    public static byte[] html(Texts texts, Run run, Statement statement) {
        return Html.render("statement.jte", new MemberStatement(texts, run, statement).page());
    }

    private StatementPage page() {
        return new StatementPage(
                texts,
                run.settlement().community().community().name(),
                texts.say("regime." + run.settlement().regime().id()),
                statement.member().name(),
                texts.say(Message.of("report.period")
                        .with("from", Value.of(run.period().from()))
                        .with("to", Value.of(run.period().to().minusDays(1)))),
                sentence(),
                year(),
                statement.months().stream().map(this::month).toList(),
                warnings(),
                new Words(texts, run.period().zone()));
    }

    /** What only this member is told. */
    private List<String> warnings() {
        var own = Optional.<Value>of(Value.of(statement.member().id()));
        return run.settlement().problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.WARNING_TO_MEMBER)
                .filter(problem ->
                        Optional.ofNullable(problem.hint().args().get("member")).equals(own))
                .map(problem -> texts.say(problem.hint()))
                .toList();
    }

    private String sentence() {
        var energy = statement.energy();
        return texts.say(Message.of("statement.sentence")
                .with("consumed", Value.of(Energy.wattHours(energy.consumed())))
                .with("shared", Value.of(Energy.wattHours(energy.shared())))
                .with("percent", Value.of(pictures.percent(energy.shared(), energy.consumed())))
                .with("gain", Value.of(texts.values().money(gain()))));
    }

    /** All lines of the member; lost value informs and is not added. */
    private Money gain() {
        return statement.months().stream()
                .flatMap(month -> month.lines().stream())
                .filter(line -> line.kind() != AmountKind.LOST)
                .map(line -> new Money(line.rounded(), line.exact().currency()))
                .reduce(Money.zero(run.settlement().community().community().currency()), Money::plus);
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
                                .map(pictures::kWh))
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
