package respondet.app.cli;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.app.explain.ExplainFigure;
import respondet.app.explain.Explained;
import respondet.app.explain.ExplanationJson;
import respondet.app.explain.ExplanationText;
import respondet.app.explain.WantedInterval;
import respondet.app.folder.Nearest;
import respondet.app.folder.OpenedFolder;
import respondet.app.report.Words;
import respondet.app.settlement.Run;
import respondet.app.settlement.RunSettlement;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.settlement.Settlement;
import respondet.regime.Regimes;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code respondet explain}: why a figure of a member is what it is, part by part, article by article. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private FolderArgument argument = new FolderArgument();

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--member", required = true, paramLabel = "M", descriptionKey = "option.member")
    private String member = "";

    @Option(names = "--figure", required = true, paramLabel = "F", descriptionKey = "option.figure")
    private String figure = "";

    @Option(names = "--interval", paramLabel = "T", descriptionKey = "option.interval")
    private @Nullable String interval;

    @Option(names = "--month", paramLabel = "2025-06", descriptionKey = "option.month")
    private @Nullable YearMonth month;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!period.isSound()) {
            return misunderstood(Message.of("usage.period"));
        }
        var checked = argument.open(console).flatMap(this::run);
        if (checked.found().isEmpty()) {
            console.list(checked.problems());
            console.remark(Message.of("settle.refused"));
            return Main.PROBLEMS;
        }
        return explain(checked.found().get().settlement());
    }

    private Checked<Run> run(OpenedFolder folder) {
        var regime = Regimes.find(folder.community().regime()).orElseThrow();
        return new RunSettlement(regime)
                .run(new RunSettlement.Task(
                        folder.community(),
                        folder.readings(),
                        folder.inputs(),
                        folder.knownAt(),
                        folder.problems(),
                        period.period()));
    }

    private int explain(Settlement settlement) {
        var party = ExplainFigure.find(settlement, member);
        if (party.isEmpty()) {
            return misunderstood(unknown("explain.unknown_member", member, ids(settlement)));
        }
        var figures = new ExplainFigure(settlement, party.get());
        if (figures.months(figure, Optional.empty()).isEmpty()) {
            return misunderstood(unknown("explain.unknown_figure", figure, figures.names()));
        }
        return interval == null ? tell(settlement, months(figures)) : explain(settlement, figures, interval);
    }

    private List<Explained> months(ExplainFigure figures) {
        return figures.months(figure, Optional.ofNullable(month));
    }

    private int explain(Settlement settlement, ExplainFigure figures, String wanted) {
        var zone = settlement.community().timeline().zone();
        return switch (WantedInterval.read(wanted, zone)) {
            case WantedInterval.At(var instant) -> explain(settlement, figures, instant);
            case WantedInterval.Twice(var choices) ->
                misunderstood(about("explain.time_twice", wanted)
                        .with("first", Value.of(choices.getFirst()))
                        .with("second", Value.of(choices.getLast())));
            case WantedInterval.Never _ -> misunderstood(about("explain.time_skipped", wanted));
            case WantedInterval.Unreadable _ -> misunderstood(about("explain.time_unreadable", wanted));
        };
    }

    private int explain(Settlement settlement, ExplainFigure figures, Instant instant) {
        var position = figures.position(instant);
        return position.isEmpty()
                ? outside(settlement, Value.of(instant))
                : tell(settlement, figures.interval(figure, position.getAsInt()));
    }

    private int outside(Settlement settlement, Value wanted) {
        var timeline = settlement.community().timeline();
        var message = Message.of("explain.not_settled")
                .with("wanted", wanted)
                .with("from", Value.of(timeline.start()))
                .with("to", Value.of(timeline.end()));
        console.err().println(console.texts().say(message, timeline.zone()));
        return Main.USAGE;
    }

    private int tell(Settlement settlement, List<Explained> answers) {
        if (answers.isEmpty() && month != null) {
            return outside(settlement, Value.of(month));
        }
        if (options.json()) {
            console.out().println(json(settlement, answers));
        } else {
            answers.forEach(answer -> tell(settlement, answer));
        }
        return 0;
    }

    private void tell(Settlement settlement, Explained answer) {
        var zone = settlement.community().timeline().zone();
        console.say(heading(answer));
        if (answer.whole()) {
            console.say("explain.whole_month");
        }
        new ExplanationText(new Words(console.texts(), zone))
                .lines(answer.why())
                .forEach(line -> console.out().println("  " + line));
        console.out().println();
    }

    private Message heading(Explained answer) {
        var kind = answer.kind();
        var name = new Value.Word(kind.isPresent() ? "item." + answer.name() : "figure." + answer.name() + "_wh");
        var heading = Message.of(kind.isPresent() ? "explain.heading.money" : "explain.heading.energy")
                .with("member", Value.of(member))
                .with("figure", name)
                .with("month", Value.of(answer.month()));
        return kind.map(each -> heading.with("kind", new Value.Word("kind." + each.id())))
                .orElse(heading);
    }

    private String json(Settlement settlement, List<Explained> answers) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "respondet/explanation/1");
        node.put("community", settlement.community().community().id());
        node.put("member", member);
        var list = node.putArray("explanations");
        answers.forEach(answer -> list.add(ExplanationJson.of(answer)));
        return node.toPrettyString();
    }

    private static List<String> ids(Settlement settlement) {
        var community = settlement.community().community();
        return Stream.concat(
                        community.members().stream().map(each -> each.id()),
                        community.plants().stream().map(each -> each.id()))
                .toList();
    }

    private static Message unknown(String key, String wanted, List<String> names) {
        var message = about(key, wanted).with("names", Value.of(String.join(", ", new ArrayList<>(names))));
        return Nearest.to(wanted, names)
                .map(near -> new Message(key + ".near", message.args()).with("near", Value.of(near)))
                .orElse(message);
    }

    private static Message about(String key, String wanted) {
        return Message.of(key).with("wanted", Value.of(wanted));
    }

    private int misunderstood(Message message) {
        console.remark(message);
        return Main.USAGE;
    }
}
