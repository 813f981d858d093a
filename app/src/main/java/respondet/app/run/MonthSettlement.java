package respondet.app.run;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.app.settlement.Correction;
import respondet.app.settlement.Run;
import respondet.app.settlement.RunSettlement;
import respondet.app.settlement.SettlementPeriod;
import respondet.core.community.Community;
import respondet.core.problem.Checked;
import respondet.regime.Regimes;
import tools.jackson.databind.json.JsonMapper;

/** Settles one month of a community from what was known when the run was asked for. */
@Component
class MonthSettlement {

    private final RunSources sources;
    private final RunFiles results;

    MonthSettlement(RunSources sources, RunFiles results) {
        this.sources = sources;
        this.results = results;
    }

    Checked<Run> settle(RunRow row, FolderProgress progress) {
        return sources.open(row, progress)
                .flatMap(folder -> settle(row, folder, folder.community()))
                .map(run -> corrected(row, run));
    }

    /** The same month from the same knowledge, as if something else had been agreed. */
    Checked<Run> settleUnder(RunRow row, UnaryOperator<Community> other) {
        return sources.open(row, FolderProgress.SILENT)
                .flatMap(folder -> settle(row, folder, other.apply(folder.community())));
    }

    private static Checked<Run> settle(RunRow row, OpenedFolder folder, Community community) {
        var regime = Regimes.find(community.regime()).orElseThrow();
        return new RunSettlement(regime)
                .run(new RunSettlement.Task(
                        community,
                        folder.readings(),
                        folder.inputs(),
                        folder.knownAt(),
                        folder.problems(),
                        period(row.month())));
    }

    private static SettlementPeriod period(YearMonth month) {
        return new SettlementPeriod(
                Optional.of(month.atDay(1)), Optional.of(month.plusMonths(1).atDay(1)));
    }

    private Run corrected(RunRow row, Run run) {
        return row.corrects()
                .flatMap(old -> results.read(old, RunFiles.SETTLEMENT))
                .map(old -> Correction.against(JsonMapper.shared().readTree(old), run))
                .orElse(run);
    }
}
