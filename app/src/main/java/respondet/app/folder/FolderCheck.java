package respondet.app.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.community.ResolvedCommunity;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Regime;
import respondet.core.time.Period;
import respondet.core.time.Timeline;
import respondet.regime.Regimes;

/**
 * Everything that can be said of a folder before it is settled.
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
                .map(regime -> lawful(regime, folder))
                .orElse(List.of());
    }

    /** What the law says of the agreement over the days that were metered. */
    private static List<Problem> lawful(Regime regime, OpenedFolder folder) {
        var zone = folder.community().zone();
        var first = LocalDate.ofInstant(folder.readings().start().orElseThrow(), zone);
        var last = LocalDate.ofInstant(folder.readings().end().orElseThrow().minusSeconds(1), zone);
        var timeline = Timeline.over(new Period(first, last.plusDays(1), zone), regime.resolution());
        return regime.problems(ResolvedCommunity.resolve(folder.community(), timeline));
    }

    public boolean isGood() {
        return problems.stream().noneMatch(Problem::refuses);
    }

    public long refused() {
        return problems.stream().filter(Problem::refuses).count();
    }
}
