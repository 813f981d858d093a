package respondet.app.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import respondet.app.report.Html;
import respondet.app.report.ReportPage.Figure;
import respondet.app.report.ReportPage.Legend;
import respondet.app.report.ReportPage.Picture;
import respondet.app.report.ReportPage.VerdictRow;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** {@code comparison.html}: the same community under four laws, in one self-contained page. */
public final class ComparisonReport {

    private final Texts texts;
    private final Comparison comparison;
    private final ComparisonTables tables;

    private ComparisonReport(Texts texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
        this.tables = new ComparisonTables(texts, comparison);
    }

    public static byte[] html(Texts texts, Comparison comparison) {
        return Html.render("comparison.jte", new ComparisonReport(texts, comparison).page());
    }

    private ComparisonPage page() {
        var period = texts.say(Message.of("report.period")
                .with("from", Value.of(comparison.period().from()))
                .with("to", Value.of(comparison.period().to().minusDays(1))));
        return new ComparisonPage(
                texts,
                comparison.community().name(),
                period,
                texts.say(Message.of("compare.lead")
                        .with("laws", Value.of(comparison.laws().size()))),
                picture(),
                tables.money(),
                comparison.laws().stream().map(this::card).toList());
    }

    private Picture picture() {
        var bars = comparison.laws().stream()
                .map(law -> {
                    var words = new LawWords(texts, law);
                    var shared = law.settled()
                            .map(settled -> settled.figures().energy().shared());
                    var bound = law.isUpperBound() ? " (" + texts.say("compare.at-most") + ")" : "";
                    return new SharedBars.Bar(
                            words.name(),
                            shared.orElse(0L),
                            shared.map(each -> words.kWh(each) + " kWh" + bound)
                                    .orElse(texts.say("compare.not-settled")));
                })
                .toList();
        var title = texts.say("compare.energy.title");
        return new Picture(
                new SharedBars(bars).svg("shared", title),
                List.of(new Legend("shared", texts.say("report.legend.shared"))),
                tables.energy());
    }

    private ComparisonPage.Card card(LawResult law) {
        var words = new LawWords(texts, law);
        return new ComparisonPage.Card(
                words.name(),
                words.sentence(),
                words.feasibility(),
                tables.of(law),
                law.said().stream().map(texts::say).toList(),
                unknown(law),
                verdicts(law),
                rates(law));
    }

    /** Why a law refused, what money is not known, and what of the law is not certain; each sentence once. */
    private List<String> unknown(LawResult law) {
        var said = new LinkedHashSet<String>();
        switch (law.outcome()) {
            case LawResult.Outcome.Refused(var because) ->
                because.forEach(problem -> said.add(texts.say(problem.hint())));
            case LawResult.Outcome.Settled(var run, var figures) -> {
                figures.money()
                        .forEach(column -> column.unknown()
                                .forEach(reason -> said.add(
                                        texts.say("kind." + column.kind().id()) + ": " + texts.say(reason))));
                said.addAll(doubts(run.settlement().problems()));
            }
        }
        return new ArrayList<>(said);
    }

    /** Each doubt once, however many months it returns in; with how often it does. */
    private List<String> doubts(List<Problem> problems) {
        var alike = problems.stream()
                .filter(ComparisonReport::isDoubt)
                .collect(Collectors.groupingBy(
                        problem -> problem.hint().key(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(each -> texts.say(each.getFirst().hint()) + (each.size() > 1 ? " (× " + each.size() + ")" : ""))
                .toList();
    }

    private static boolean isDoubt(Problem problem) {
        return problem.kind() == ProblemKind.UNCERTAIN_LAW
                || problem.kind() == ProblemKind.PROVISIONAL
                || problem.kind() == ProblemKind.MONTH_NOT_SETTLED;
    }

    private List<VerdictRow> verdicts(LawResult law) {
        return law.settled()
                .map(settled -> settled.run().settlement().feasibility().stream()
                        .map(this::verdict)
                        .toList())
                .orElse(List.of());
    }

    private VerdictRow verdict(Verdict verdict) {
        return new VerdictRow(
                verdict.answer().id(),
                texts.say("answer." + verdict.answer().id()),
                texts.say("rule." + verdict.rule()),
                texts.say(verdict.because(), comparison.period().zone()),
                verdict.reference().toString(),
                texts.say("certainty." + verdict.certainty().id()));
    }

    private List<Figure> rates(LawResult law) {
        return law.conversion().map(Conversion::rates).orElse(List.of()).stream()
                .map(rate -> new Figure(
                        texts.say(Message.of("compare.rate")
                                .with("date", Value.of(rate.date()))
                                .with("source", Value.of(rate.source()))),
                        "1 EUR = " + texts.values().number(rate.perEuro()) + " " + rate.currency()))
                .toList();
    }
}
