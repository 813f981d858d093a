package respondet.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import respondet.app.report.ReportPage.Legend;
import respondet.app.report.ReportPage.Picture;
import respondet.app.text.Texts;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Settlement;

/** The energy pictures of a settlement, each with the table that says the same. */
final class Pictures {

    private final Texts texts;
    private final Settlement settlement;
    private final EnergyWords words;

    Pictures(Texts texts, Settlement settlement) {
        this.texts = texts;
        this.settlement = settlement;
        this.words = new EnergyWords(texts);
    }

    Picture year() {
        var bars = settlement.allocation().months().stream()
                .map(month -> new MonthBars.Bar(
                        month.month().name(),
                        month.all().shared(),
                        month.all().residual(),
                        month.all().surplus()))
                .toList();
        var svg = new MonthBars(texts, bars).svg("year", texts.say("report.year.title"));
        return new Picture(svg, legend("shared", "residual", "surplus"), yearTable());
    }

    private Table yearTable() {
        var rows = new ArrayList<List<String>>();
        for (var month : settlement.allocation().months()) {
            rows.add(row(texts.values().month(month.month().name()), month.all()));
        }
        var all = settlement.allocation().months().stream()
                .map(MonthEnergy::all)
                .reduce(EnergyTotals.NONE, EnergyTotals::plus);
        rows.add(row(texts.say("report.together"), all));
        return new Table(
                texts.say("report.year.title"),
                heads("report.month", "consumed", "produced", "shared", "surplus", "residual"),
                rows);
    }

    private List<String> row(String name, EnergyTotals of) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(of.consumed(), of.produced(), of.shared(), of.surplus(), of.residual())
                                .map(words::kWh))
                .toList();
    }

    Picture day() {
        var day = TypicalDay.of(settlement.allocation());
        var svg = new DayCurve(texts, day).svg("day", texts.say("report.day.title"));
        var rows = day.hours().stream()
                .map(hour -> List.of(
                        hour.hour() + ":00",
                        words.kWh(hour.consumed()),
                        words.kWh(hour.produced()),
                        words.kWh(hour.shared())))
                .toList();
        var table =
                new Table(texts.say("report.day.title"), heads("report.hour", "consumed", "produced", "shared"), rows);
        return new Picture(svg, legend("consumption", "production", "shared"), table);
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
}
