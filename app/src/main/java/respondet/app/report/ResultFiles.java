package respondet.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import respondet.app.settlement.AllocationCsv;
import respondet.app.settlement.OutputFolder;
import respondet.app.settlement.Run;
import respondet.app.settlement.SettlementJson;
import respondet.app.settlement.StatementRecord;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.settlement.Statement;

/** Writes everything that a settlement leaves: allocation, statements, report, and the settlement last. */
public final class ResultFiles {

    private final Run run;
    private final Texts texts;
    private final Set<String> used = new HashSet<>();

    public ResultFiles(Run run, Texts texts) {
        this.run = run;
        this.texts = texts;
    }

    /** Writes into a folder; tells the position of each interval written. */
    public void write(Path folder, IntConsumer progress) throws IOException {
        try (var output = new OutputFolder(folder)) {
            output.put(
                    "allocation.csv",
                    out -> AllocationCsv.write(run.settlement().allocation(), out, progress));
            for (var statement : run.settlement().statements()) {
                output.put(
                        "statements/" + fileName(statement),
                        MemberStatement.html(language(statement), StatementRecord.of(run, statement)));
            }
            output.put("report.html", Report.html(texts, run));
            output.put("settlement.json", SettlementJson.bytes(run));
            output.finish();
            output.removeOthers("statements");
        }
    }

    /** The member's own language, else the reader's. */
    private Texts language(Statement statement) {
        return statement
                .member()
                .language()
                .flatMap(Language::of)
                .map(Texts::in)
                .orElse(texts);
    }

    /** An identifier as a file name that every file system takes and no other member has. */
    private String fileName(Statement statement) {
        var plain = statement.member().id().replaceAll("[^\\p{L}\\p{N}_-]", "_");
        var name = plain;
        for (int n = 2; !used.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = plain + "-" + n;
        }
        return name + ".html";
    }
}
