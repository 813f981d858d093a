package respondet.app.filing;

import java.util.List;
import respondet.app.operator.DifferencesPage;
import respondet.app.operator.Dispute;
import respondet.app.operator.TakenFile;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** A letter to a grid operator whose allocation differs from a final run: the sums, the largest differences, the annex. */
record DisputeLetter(FilingWords words, FinalMonth month, Dispute dispute) {

    /** A letter names the worst points; the annex names all. */
    private static final int MOST = 20;

    private static final String POLISH =
            "Ustawa z 20 lutego 2015 r. o odnawialnych źródłach energii (Dz.U. 2024 poz. 1361)";

    Filing filing() {
        return new Filing(
                words.texts(),
                new Filing.Head(words.say("dispute.title"), words.row().name(), words.month(month.month())),
                recipient(),
                List.of(lead()),
                List.of(),
                List.of(told(), sums(), largest(), annex()),
                law(),
                words.sources(List.of(month)),
                FilingWords.made(List.of(month)),
                FilingData.NONE);
    }

    private List<String> recipient() {
        var named = words.agreed().facts().list("grid_operators");
        return named.isEmpty() ? List.of(words.say(isItalian() ? "dispute.to.gse" : "dispute.to")) : named;
    }

    private boolean isItalian() {
        return words.agreed().regime().startsWith("it-");
    }

    private String lead() {
        return words.texts()
                .say(Message.of("filing.dispute.lead")
                        .with("month", Value.of(month.month()))
                        .with("differences", Value.of(dispute.annex().differences())));
    }

    private Filing.Section told() {
        var rows = dispute.files().stream().map(DisputeLetter::file).toList();
        var heads = List.of(words.say("dispute.file"), words.say("dispute.sha"));
        return new Filing.Section(
                words.say("dispute.told"),
                dispute.facts(),
                List.of(new FilingTable(words.say("dispute.files"), heads, rows)));
    }

    private static List<String> file(TakenFile file) {
        return List.of(file.name(), file.sha256());
    }

    private Filing.Section sums() {
        return new Filing.Section(
                words.say("dispute.sums"),
                List.of(),
                List.of(
                        reasons(),
                        sums("dispute.figures", dispute.figures()),
                        sums(
                                "dispute.points",
                                dispute.points().stream().limit(MOST).toList())));
    }

    private FilingTable reasons() {
        var heads = List.of(
                words.texts().say("recompute.reason"),
                words.texts().say("recompute.differing"),
                words.say("dispute.head.difference"));
        var rows = dispute.reasons().stream()
                .map(reason -> List.of(reason.words(), Long.toString(reason.differences()), reason.sum()))
                .toList();
        return new FilingTable(words.texts().say("recompute.why"), heads, rows);
    }

    private FilingTable sums(String caption, List<DifferencesPage.Row> rows) {
        return new FilingTable(
                words.say(caption),
                heads("point", "figure", "theirs", "ours", "difference"),
                rows.stream()
                        .map(row -> List.of(row.name(), row.figure(), row.theirs(), row.ours(), row.difference()))
                        .toList());
    }

    private List<String> heads(String... names) {
        return List.of(names).stream()
                .map(name -> words.say("dispute.head." + name))
                .toList();
    }

    private Filing.Section largest() {
        var rows = dispute.largest().stream()
                .map(line -> List.of(
                        line.when(), line.point(), line.figure(), line.theirs(), line.ours(), line.difference()))
                .toList();
        var heads = heads("when", "point", "figure", "theirs", "ours", "difference");
        return new Filing.Section(
                words.say("dispute.largest"),
                List.of(),
                List.of(new FilingTable(words.say("dispute.largest.table"), heads, rows)));
    }

    private Filing.Section annex() {
        var annex = dispute.annex();
        return new Filing.Section(
                words.say("dispute.annex"),
                List.of(
                        words.texts()
                                .say(Message.of("filing.dispute.annex.how")
                                        .with("file", Value.of(annex.name()))
                                        .with("sha", Value.of(annex.sha256()))),
                        words.say("dispute.ask")),
                List.of());
    }

    /** What obliges the operator to compute and tell the allocation. */
    private List<String> law() {
        return switch (words.agreed().regime()) {
            case "pl-cooperative" ->
                List.of(
                        words.cited(
                                "Rozporządzenie z 23 marca 2022 r. (Dz.U. 2022 poz. 703)", "§ 2-4", Certainty.FOUND),
                        words.cited(POLISH, "38c(5)", Certainty.FOUND));
            case "pl-net-billing" -> List.of(words.cited(POLISH, "4(2b)", Certainty.FOUND));
            case "pl-cluster" -> List.of(words.cited(POLISH, "184k", Certainty.UNCERTAIN));
            case "es-collective" ->
                List.of(
                        words.cited("RD 244/2019", "11.3", Certainty.FOUND),
                        words.cited("RD 244/2019", "annex I", Certainty.FOUND));
            case "be-building", "be-cer", "be-cec" ->
                List.of(words.cited("Décret du 12 avril 2001", "35sexdecies §2", Certainty.FOUND));
            default ->
                List.of(
                        words.cited("TIAD", "6", Certainty.MEMORY),
                        words.cited("GSE Regole Operative CACER", "Parte II", Certainty.UNCERTAIN));
        };
    }
}
