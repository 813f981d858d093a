package respondet.app.own;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.community.OwnPlace;
import respondet.app.report.EnergyWords;
import respondet.app.report.HourBars;
import respondet.app.report.MemberStatement;
import respondet.app.report.MonthBars;
import respondet.app.report.ReportPage.Legend;
import respondet.app.report.ReportPage.Picture;
import respondet.app.report.Table;
import respondet.app.run.MemberTotals;
import respondet.app.settlement.OwnIntervals;
import respondet.app.settlement.StatementRecord;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/** A member's month in words and pictures. */
record OwnMonthWords(Texts texts, OwnPlace place, Found found) {

    private static final int A_YEAR = 12;

    /** Everything that is known of the month. */
    record Found(
            OwnMonth shown,
            List<OwnMonth> all,
            StatementRecord statement,
            Optional<StatementRecord> corrected,
            Optional<OwnIntervals> intervals) {}

    OwnMonthPage page(LetterState letters, List<String> solidarity) {
        var shown = found.shown();
        return new OwnMonthPage(
                place,
                texts.values().month(shown.month()),
                sentence(),
                change(),
                correction(),
                shown.newer().map(run -> place.address("/runs/" + run.id())).orElse(""),
                place.address("/runs/" + shown.run().id() + "/statement.pdf"),
                found.intervals().map(this::day),
                year(),
                counting().stream().map(this::row).toList(),
                MemberStatement.page(texts, found.statement()),
                letters,
                found.intervals().flatMap(OwnIntervals::strongest).map(this::why),
                solidarity);
    }

    private String sentence() {
        var totals = found.shown().totals();
        return texts.say(Message.of("own.month.sentence")
                .with("month", Value.of(found.shown().month()))
                .with("consumed", energy(totals.consumed()))
                .with("shared", energy(totals.shared()))
                .with("percent", Value.of(new EnergyWords(texts).percent(totals.shared(), totals.consumed())))
                .with("worth", Value.of(money(totals.gain()))));
    }

    private String change() {
        return counting().stream()
                .filter(month ->
                        month.month().plusMonths(1).equals(found.shown().month()))
                .findFirst()
                .map(this::change)
                .orElse("");
    }

    private String change(OwnMonth before) {
        var now = found.shown().totals();
        var then = before.totals();
        return texts.say(Message.of("own.month.change")
                .with("month", Value.of(before.month()))
                .with("consumed", Value.of(signed(now.consumed() - then.consumed())))
                .with("shared", Value.of(signed(now.shared() - then.shared())))
                .with("worth", Value.of(signedMoney(now.gain() - then.gain()))));
    }

    private Optional<OwnMonthPage.Correction> correction() {
        return found.corrected().map(old -> {
            var rows = new OwnDifference(texts, old, found.statement()).rows();
            var heads = Stream.of("run.difference.what", "run.difference.old", "run.difference.new", "run.gain.change")
                    .map(texts::say)
                    .toList();
            return new OwnMonthPage.Correction(
                    found.shown().run().reason(), new Table(texts.say("own.month.differences"), heads, rows));
        });
    }

    private Picture day(OwnIntervals intervals) {
        var hours = OwnDay.of(intervals, zone()).hours();
        var title = texts.say("own.day.title");
        var bars = hours.stream()
                .map(hour -> new HourBars.Bar(hour.hour(), hour.shared(), hour.residual()))
                .toList();
        var words = new EnergyWords(texts);
        var rows = hours.stream()
                .map(hour -> List.of(
                        hour.hour() + ":00",
                        words.kWh(hour.consumed()),
                        words.kWh(hour.shared()),
                        words.kWh(hour.residual())))
                .toList();
        return new Picture(
                new HourBars(texts, bars).svg("day", title),
                legend("shared", "residual"),
                new Table(title, heads("report.hour", "consumed", "shared", "residual"), rows));
    }

    private Picture year() {
        var bars = counting().stream()
                .map(month -> new MonthBars.Bar(
                        month.month(),
                        month.totals().shared(),
                        month.totals().residual(),
                        month.totals().surplus()))
                .toList();
        boolean surplus = bars.stream().anyMatch(bar -> bar.surplus() > 0);
        var title = texts.say("own.year.title");
        return new Picture(
                new MonthBars(texts, bars).svg("year", title),
                surplus ? legend("shared", "residual", "surplus") : legend("shared", "residual"),
                new Table(title, heads("report.month", "consumed", "shared", "residual"), List.of()));
    }

    /** The last months that count, a year of them at most. */
    private List<OwnMonth> counting() {
        var counting = found.all().stream().filter(OwnMonth::counts).toList();
        return counting.subList(Math.max(0, counting.size() - A_YEAR), counting.size());
    }

    private OwnMonthPage.Row row(OwnMonth month) {
        var words = new EnergyWords(texts);
        var totals = month.totals();
        return new OwnMonthPage.Row(
                texts.values().month(month.month()),
                place.address("/runs/" + month.run().id()),
                month.run().id().equals(found.shown().run().id()),
                words.kWh(totals.consumed()),
                words.kWh(totals.shared()),
                words.kWh(totals.residual()),
                money(totals));
    }

    private OwnMonthPage.Why why(OwnIntervals.Strongest strongest) {
        return new OwnMonthPage.Why(texts.values().moment(strongest.start(), zone()), strongest.why());
    }

    private List<Legend> legend(String... styles) {
        return Stream.of(styles)
                .map(style -> new Legend(style, texts.say("report.legend." + style)))
                .toList();
    }

    private List<String> heads(String first, String... figures) {
        return Stream.concat(
                        Stream.of(texts.say(first)),
                        Stream.of(figures).map(figure -> texts.say("figure." + figure + "_wh") + " (kWh)"))
                .toList();
    }

    private ZoneId zone() {
        return found.statement().period().zone();
    }

    private static Value energy(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }

    private String signed(long wattHours) {
        return (wattHours > 0 ? "+" : "") + texts.values().energy(Energy.wattHours(wattHours));
    }

    private String signedMoney(long minor) {
        return (minor > 0 ? "+" : "") + money(minor);
    }

    private String money(long minor) {
        return texts.values().money(Money.ofMinor(minor, found.statement().currency()));
    }

    private String money(MemberTotals totals) {
        return texts.values().money(Money.ofMinor(totals.gain(), Currency.getInstance(totals.currency())));
    }
}
