package respondet.app.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.app.settlement.RunSettlement;
import respondet.app.settlement.SettlementPeriod;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Regime;
import respondet.regime.Regimes;

/**
 * Everything that can be said of a folder: what its files hold, and what settling it would say.
 *
 * @param files how many files were read; none where the folder is refused
 */
public record FolderCheck(int files, List<Problem> problems) {

    public static FolderCheck of(Path folder, Optional<Instant> knownAt, FolderProgress progress) {
        var opened = CommunityFolder.open(folder, FactCatalogue.of(Regimes.all()), knownAt, progress);
        return switch (opened) {
            case Checked.Refused<OpenedFolder>(var problems) -> new FolderCheck(0, problems);
            case Checked.Accepted<OpenedFolder>(var found, var problems) -> {
                var all = new ArrayList<>(problems);
                all.addAll(FoundingCheck.problems(found.community()));
                all.addAll(beyondFiles(found));
                yield new FolderCheck(found.inputs().size(), List.copyOf(all));
            }
        };
    }

    private static List<Problem> beyondFiles(OpenedFolder folder) {
        if (folder.readings().isEmpty()) {
            return List.of(Problem.of(ProblemKind.NO_READINGS).in("readings"));
        }
        return Regimes.find(folder.community().regime())
                .map(regime -> trial(regime, folder))
                .orElse(List.of());
    }

    /** What settling all that was metered would say, without its own problems of the folder. */
    private static List<Problem> trial(Regime regime, OpenedFolder folder) {
        var task = new RunSettlement.Task(
                folder.community(),
                folder.readings(),
                folder.inputs(),
                folder.knownAt(),
                List.of(),
                SettlementPeriod.ALL);
        return new RunSettlement(regime).run(task).problems();
    }

    public boolean isGood() {
        return problems.stream().noneMatch(Problem::refuses);
    }

    public long refused() {
        return problems.stream().filter(Problem::refuses).count();
    }
}
