package respondet.app.operator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import respondet.app.recompute.FigureSum;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.metering.operator.Figure;
import respondet.metering.operator.Told;

/** A comparison in the viewer's words. */
record DifferenceWords(Texts texts, ZoneId zone, Comparison comparison) {

    /** Longer lists help nobody; the file for download holds everything. */
    private static final int MOST_POINTS = 200;

    List<String> problems() {
        return comparison.problems().stream()
                .map(problem -> ProblemText.line(problem, texts))
                .distinct()
                .toList();
    }

    /** What was compared and how exactly. */
    List<String> facts() {
        var facts = new ArrayList<String>();
        facts.add(texts.say(Message.of("recompute.fact.compared")
                .with("values", Value.of(comparison.values()))
                .with("differing", Value.of(comparison.differences()))));
        facts.add(texts.say(Message.of("recompute.fact.unit")
                .with("unit", Value.of(comparison.unit()))
                .with("tolerance", Value.of(comparison.tolerance()))));
        if (comparison.untold() > 0) {
            facts.add(texts.say(Message.of("recompute.fact.untold").with("values", Value.of(comparison.untold()))));
        }
        if (comparison.outside() > 0) {
            facts.add(texts.say(Message.of("recompute.fact.outside").with("values", Value.of(comparison.outside()))));
        }
        if (!comparison.silent().isEmpty()) {
            var points = String.join(", ", comparison.silent());
            facts.add(texts.say(Message.of("recompute.fact.silent").with("points", Value.of(points))));
        }
        return facts;
    }

    List<DifferencesPage.Reason> reasons() {
        return comparison.reasons().stream()
                .filter(reason -> reason.differences() > 0)
                .map(reason -> new DifferencesPage.Reason(
                        texts.say(reason.words(), zone), reason.differences(), signed(reason.wattHours())))
                .toList();
    }

    String reason(int place) {
        return texts.say(comparison.reasons().get(place).words(), zone);
    }

    /** The month's sums of each figure, the community's own row apart. */
    List<DifferencesPage.Row> figures() {
        var rows = new ArrayList<DifferencesPage.Row>();
        for (var figure : Figure.values()) {
            sum(figure, each -> !each.isOfCommunity()).ifPresent(rows::add);
            sum(figure, Told::isOfCommunity).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<DifferencesPage.Row> sum(Figure figure, Predicate<Told> wanted) {
        return months().stream()
                .filter(sum -> sum.told().figure() == figure && wanted.test(sum.told()))
                .reduce(DifferenceWords::plus)
                .map(sum -> row(sum.told().isOfCommunity() ? point(Told.COMMUNITY) : texts.say("recompute.all"), sum));
    }

    private static FigureSum plus(FigureSum one, FigureSum other) {
        return new FigureSum(
                one.told(),
                one.month(),
                one.day(),
                one.intervals() + other.intervals(),
                one.differing() + other.differing(),
                one.theirs() + other.theirs(),
                one.ours() + other.ours());
    }

    private List<FigureSum> months() {
        return comparison.sums().stream().filter(sum -> sum.day().isEmpty()).toList();
    }

    /** The points with the largest differences first. */
    List<DifferencesPage.Row> points() {
        return months().stream()
                .filter(sum -> sum.differing() > 0)
                .sorted(Comparator.comparingLong((FigureSum sum) -> -Math.abs(sum.wattHours()))
                        .thenComparing(FigureSum::told))
                .limit(MOST_POINTS)
                .map(sum -> row(point(sum.told().point()), sum))
                .toList();
    }

    private DifferencesPage.Row row(String name, FigureSum sum) {
        return new DifferencesPage.Row(
                name,
                figure(sum.told().figure()),
                energy(sum.theirs()),
                energy(sum.ours()),
                signed(sum.wattHours()),
                sum.differing());
    }

    String point(String id) {
        return id.equals(Told.COMMUNITY) ? texts.say("recompute.community") : id;
    }

    String figure(Figure figure) {
        return texts.say("recompute.figure." + figure.id());
    }

    /** Both sides by day; what is chosen is one figure, of one point or all. */
    DifferencesPage.Picture picture(Predicate<Told> wanted, Figure figure) {
        var days = new TreeMap<LocalDate, FigureSum>();
        comparison.sums().stream()
                .filter(sum -> sum.told().figure() == figure && wanted.test(sum.told()))
                .forEach(sum -> sum.day().ifPresent(day -> days.merge(day, sum, DifferenceWords::plus)));
        var differences = new TreeMap<LocalDate, Long>();
        days.forEach((day, sum) -> differences.put(day, sum.wattHours()));
        var caption = texts.say(Message.of("recompute.picture").with("figure", Value.of(figure(figure))));
        long most = differences.values().stream().mapToLong(each -> each).max().orElse(0);
        long least = differences.values().stream().mapToLong(each -> each).min().orElse(0);
        var svg = new DayDifferences(differences).svg("differences", caption, axis(most), axis(least));
        var rows = days.entrySet().stream()
                .map(day -> new DifferencesPage.Day(
                        texts.values().date(day.getKey()),
                        energy(day.getValue().theirs()),
                        energy(day.getValue().ours()),
                        signed(day.getValue().wattHours())))
                .toList();
        return new DifferencesPage.Picture(svg, caption, rows);
    }

    private String axis(long wattHours) {
        return texts.values().fixed(BigDecimal.valueOf(wattHours, 3), 1);
    }

    DifferencesPage.Line line(DifferenceFile.Line line) {
        return new DifferencesPage.Line(
                texts.values().moment(line.start(), zone),
                point(line.told().point()),
                figure(line.told().figure()),
                energy(line.theirs()),
                energy(line.ours()),
                signed(line.wattHours()),
                reason(line.reasons().getFirst()));
    }

    private String energy(long wattHours) {
        return texts.values().energy(Energy.wattHours(wattHours));
    }

    private String signed(long wattHours) {
        return (wattHours > 0 ? "+" : "") + energy(wattHours);
    }
}
