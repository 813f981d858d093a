package respondet.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import respondet.app.folder.OpenedFolder;
import respondet.app.settlement.Run;
import respondet.app.settlement.RunSettlement;
import respondet.app.settlement.SettlementPeriod;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.NotInForce;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.regime.Regimes;

/** Settles a community folder under its own law and under those of the neighbours. */
public final class CompareLaws {

    /** What is compared. */
    public record Task(OpenedFolder folder, SettlementPeriod period) {}

    private final Task task;
    private final OwnSide own;

    private CompareLaws(Task task) {
        this.task = task;
        this.own = OwnSide.of(task.folder().community(), task.folder().readings(), task.period());
    }

    /** One law after the other; tells the name of each before it starts. A law that refuses stops no other. */
    public static Checked<Comparison> run(Task task, Consumer<String> progress) {
        if (task.folder().readings().isEmpty()) {
            return Checked.refused(Problem.of(ProblemKind.NO_READINGS));
        }
        var compare = new CompareLaws(task);
        return compare.own.asked().count() == 0
                ? Checked.refused(Problem.of(ProblemKind.NOTHING_TO_SETTLE))
                : Checked.of(compare.compare(progress));
    }

    private Comparison compare(Consumer<String> progress) {
        var community = task.folder().community();
        var laws = new ArrayList<LawResult>();
        for (var regime : ComparedLaws.of(community)) {
            progress.accept(regime);
            laws.add(regime.equals(community.regime()) ? atHome() : abroad(regime));
        }
        return new Comparison(
                community, own.period(), task.folder().knownAt(), task.folder().inputs(), laws);
    }

    private LawResult atHome() {
        var community = own.community();
        var same = new Conversion(community.currency(), community.currency(), List.of());
        return new LawResult(community.regime(), community, Optional.of(same), List.of(), settle(community));
    }

    private LawResult abroad(String regime) {
        var currencies =
                List.of(own.community().currency(), Territory.of(regime).currency());
        var conversion = Conversion.on(own.lastDay(), currencies, task.folder().rates());
        var under = CommunityUnder.of(regime, own, conversion);
        var said = new ArrayList<>(under.said());
        if (conversion.isEmpty()) {
            said.add(noRate(currencies.getLast().getCurrencyCode()));
        }
        return new LawResult(
                regime, under.community(), conversion.map(Conversion::back), said, settle(under.community()));
    }

    private Message noRate(String currency) {
        return Message.of("compare.no_rate")
                .with("own", Value.of(own.community().currency().getCurrencyCode()))
                .with("law", Value.of(currency))
                .with("date", Value.of(own.lastDay()));
    }

    private LawResult.Outcome settle(Community community) {
        try {
            var checked = new RunSettlement(Regimes.find(community.regime()).orElseThrow())
                    .run(new RunSettlement.Task(
                            community,
                            own.readings(),
                            task.folder().inputs(),
                            task.folder().knownAt(),
                            List.of(),
                            task.period()));
            return outcome(checked);
        } catch (NotInForce early) {
            return new LawResult.Outcome.Refused(List.of(Problem.of(ProblemKind.NOT_IN_FORCE)
                    .with("date", Value.of(early.date()))
                    .with("first", Value.of(early.first()))));
        }
    }

    private static LawResult.Outcome outcome(Checked<Run> checked) {
        return checked.found()
                .<LawResult.Outcome>map(run -> new LawResult.Outcome.Settled(run, LawFigures.of(run.settlement())))
                .orElseGet(() -> new LawResult.Outcome.Refused(
                        checked.problems().stream().filter(Problem::refuses).toList()));
    }
}
