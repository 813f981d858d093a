package respondet.app.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.community.Community;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Readings;
import respondet.core.settlement.LookBack;
import respondet.core.settlement.Regime;
import respondet.core.settlement.SettleCommunity;
import respondet.core.settlement.Settlement;
import respondet.core.time.Timeline;
import respondet.regime.Rules;

/** Settles what was read from a folder: period, main flow, identity. */
public final class RunSettlement {

    /**
     * What is to be settled.
     *
     * @param problems what was found on the way here; told again in the result
     */
    public record Task(
            Community community,
            Readings readings,
            List<Input> inputs,
            Instant knownAt,
            List<Problem> problems,
            SettlementPeriod period) {}

    private final Regime regime;

    public RunSettlement(Regime regime) {
        this.regime = regime;
    }

    public Checked<Run> run(Task task) {
        if (task.readings().isEmpty()) {
            return Checked.<Run>refused(Problem.of(ProblemKind.NO_READINGS)).after(task.problems());
        }
        if (regime.lookBack() != LookBack.MONTH && !task.period().isOfWholeMonths()) {
            var problem = Problem.of(ProblemKind.WRONG_VALUE, Message.of("settle.whole-months"));
            return Checked.<Run>refused(problem).after(task.problems());
        }
        var timeline =
                task.period().timeline(regime, task.readings(), task.community().zone());
        if (timeline.count() == 0) {
            var nothing = Problem.of(ProblemKind.NOTHING_TO_SETTLE);
            return Checked.<Run>refused(nothing).after(task.problems());
        }
        return settle(task, timeline).after(task.problems());
    }

    private Checked<Run> settle(Task task, Timeline timeline) {
        var community = ResolvedCommunity.resolve(task.community(), timeline);
        var settled = new SettleCommunity(regime)
                .settle(community, task.readings(), task.period().firstMonth(timeline));
        return settled.map(settlement -> run(task, timeline, withAll(settlement, task, settled)));
    }

    private static Settlement withAll(Settlement settlement, Task task, Checked<Settlement> settled) {
        var all = new ArrayList<>(task.problems());
        all.addAll(settled.problems());
        return SettleCommunity.withProblems(settlement, all);
    }

    private Run run(Task task, Timeline timeline, Settlement settlement) {
        var told = task.period().told(timeline);
        return new Run(
                id(task, told.toString()),
                Optional.empty(),
                task.knownAt(),
                task.inputs(),
                told,
                settlement,
                List.of());
    }

    private String id(Task task, String period) {
        return new RuleFingerprint()
                .addAll(task.inputs().stream()
                        .map(input -> input.file() + " " + input.sha256())
                        .toList())
                .add(regime.id())
                .add(Rules.fingerprint())
                .add(task.knownAt().toString())
                .add(period)
                .hex();
    }
}
