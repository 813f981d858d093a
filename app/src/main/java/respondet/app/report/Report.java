package respondet.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import respondet.app.report.ReportPage.Figure;
import respondet.app.report.ReportPage.VerdictRow;
import respondet.app.settlement.Run;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Settlement;

/** {@code report.html}: what an assembly wants to see of a settlement, in one self-contained page. */
public final class Report {

    private final Texts texts;
    private final Run run;
    private final Settlement settlement;
    private final Pictures pictures;
    private final EnergyTotals all;

    private Report(Texts texts, Run run) {
        this.texts = texts;
        this.run = run;
        this.settlement = run.settlement();
        this.pictures = new Pictures(texts, settlement);
        this.all = settlement.allocation().months().stream()
                .map(MonthEnergy::all)
                .reduce(EnergyTotals.NONE, EnergyTotals::plus);
    }

    public static byte[] html(Texts texts, Run run) {
        return Html.render("report.jte", new Report(texts, run).page());
    }

    private ReportPage page() {
        var gains = new Gains(texts, settlement);
        return new ReportPage(
                texts,
                settlement.community().community().name(),
                texts.say("regime." + settlement.regime().id()),
                period(),
                sentence(),
                figures(gains),
                pictures.year(),
                pictures.day(),
                gains.picture(),
                settlement.feasibility().stream().map(this::verdict).toList(),
                remarks(),
                identity(),
                run.inputs().stream()
                        .map(input -> input.file() + " " + input.sha256())
                        .toList());
    }

    private String period() {
        return texts.say(Message.of("report.period")
                .with("from", Value.of(run.period().from()))
                .with("to", Value.of(run.period().to().minusDays(1))));
    }

    private String sentence() {
        return texts.say(Message.of("report.sentence")
                .with("members", Value.of(settlement.community().members().size()))
                .with("consumed", Value.of(Energy.wattHours(all.consumed())))
                .with("shared", Value.of(Energy.wattHours(all.shared())))
                .with("percent", Value.of(new EnergyWords(texts).percent(all.shared(), all.consumed()))));
    }

    private List<Figure> figures(Gains gains) {
        return List.of(
                new Figure(texts.say("figure.shared_wh"), texts.values().energy(Energy.wattHours(all.shared()))),
                new Figure(
                        texts.say("report.self-sufficiency"),
                        new EnergyWords(texts).percent(all.shared(), all.consumed())),
                new Figure(
                        texts.say("report.self-consumption"),
                        new EnergyWords(texts).percent(all.shared(), all.produced())),
                new Figure(texts.say("report.gains.net"), gains.net()));
    }

    private VerdictRow verdict(Verdict verdict) {
        return new VerdictRow(
                verdict.answer().id(),
                texts.say("answer." + verdict.answer().id()),
                texts.say("rule." + verdict.rule()),
                texts.say(verdict.because(), settlement.community().timeline().zone()),
                verdict.reference().toString(),
                texts.say("certainty." + verdict.certainty().id()));
    }

    /** Each remark once; what is said again of other months or intervals is counted. */
    private List<String> remarks() {
        var groups = settlement.problems().stream()
                .filter(problem -> problem.kind() != ProblemKind.WARNING_TO_MEMBER)
                .collect(Collectors.groupingBy(
                        problem -> problem.point() + problem.file().orElse("") + sameButForTime(problem.hint()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream().map(this::remark).toList();
    }

    private static String sameButForTime(Message hint) {
        return hint.args().entrySet().stream()
                .filter(arg -> !(arg.getValue() instanceof Value.Month) && !(arg.getValue() instanceof Value.Decimal))
                .map(Object::toString)
                .collect(Collectors.joining(" ", hint.key() + " ", ""));
    }

    private String remark(List<Problem> same) {
        var first = ProblemText.line(same.getFirst(), texts);
        return same.size() == 1
                ? first
                : texts.say(Message.of("report.remark.repeated")
                        .with("remark", Value.of(first))
                        .with("more", Value.of(same.size() - 1)));
    }

    private List<Figure> identity() {
        return List.of(
                new Figure(texts.say("report.run.id"), run.id()),
                new Figure(
                        texts.say("report.run.known"),
                        texts.values().moment(run.knownAt(), run.period().zone())));
    }
}
