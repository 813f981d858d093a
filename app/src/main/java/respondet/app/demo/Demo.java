package respondet.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.app.report.ResultFiles;
import respondet.app.settlement.Run;
import respondet.app.settlement.RunSettlement;
import respondet.app.settlement.SettlementPeriod;
import respondet.app.text.Texts;
import respondet.core.problem.Checked;
import respondet.regime.Regimes;

/** Writes the sample communities as folders and settles each as the command {@code settle} would. */
public final class Demo {

    private final Path out;
    private final Texts texts;

    public Demo(Path out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    /** One run a sample; tells the name of each before it starts. */
    public List<Checked<Run>> run(Consumer<String> progress) throws IOException {
        var runs = new ArrayList<Checked<Run>>();
        for (var sample : Samples.all()) {
            progress.accept(sample.id());
            runs.add(settle(sample));
        }
        return runs;
    }

    private Checked<Run> settle(Sample sample) throws IOException {
        var home = out.resolve(sample.id());
        var folder = home.resolve("community");
        SampleFolders.write(sample, folder);
        var run = run(folder);
        if (run.found().isPresent()) {
            new ResultFiles(run.found().get(), texts).write(home, _ -> {});
        }
        return run;
    }

    /** Settles all that was metered in a sample folder. */
    static Checked<Run> run(Path folder) {
        return CommunityFolder.open(folder, FactCatalogue.of(Regimes.all()), Optional.empty(), FolderProgress.SILENT)
                .flatMap(Demo::run);
    }

    private static Checked<Run> run(OpenedFolder folder) {
        var regime = Regimes.find(folder.community().regime()).orElseThrow();
        return new RunSettlement(regime)
                .run(new RunSettlement.Task(
                        folder.community(),
                        folder.readings(),
                        folder.inputs(),
                        folder.knownAt(),
                        folder.problems(),
                        SettlementPeriod.ALL));
    }
}
