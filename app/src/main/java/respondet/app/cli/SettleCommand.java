package respondet.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.app.folder.OpenedFolder;
import respondet.app.report.ResultFiles;
import respondet.app.settlement.Correction;
import respondet.app.settlement.Run;
import respondet.app.settlement.RunSettlement;
import respondet.app.settlement.SettlementJson;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.ProblemKind;
import respondet.regime.Regimes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code respondet settle}: a community folder in, settlement, statements and report out. */
@Command(name = "settle", mixinStandardHelpOptions = true)
final class SettleCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private FolderArgument argument = new FolderArgument();

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--corrects", paramLabel = "OLD/settlement.json", descriptionKey = "option.corrects")
    private @Nullable Path corrects;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out = Path.of("");

    SettleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!period.isSound()) {
            console.remark(Message.of("usage.period"));
            return Main.USAGE;
        }
        if (argument.isFolder(out)) {
            console.remark(Message.of("usage.out-is-folder"));
            return Main.USAGE;
        }
        var old = Optional.<JsonNode>empty();
        if (corrects != null) {
            old = settlement(corrects);
            if (!Files.exists(corrects)) {
                console.remark(Message.of("usage.no-file").with("file", Value.of(corrects.toString())));
                return Main.USAGE;
            }
            if (old.isEmpty()) {
                console.remark(Message.of("usage.not-a-settlement").with("file", Value.of(corrects.toString())));
                return Main.USAGE;
            }
        }
        return settle(old);
    }

    /** An earlier settlement, when the file is one. */
    private static Optional<JsonNode> settlement(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var node = JsonMapper.shared().readTree(Files.readAllBytes(file));
            return Optional.of(node)
                    .filter(read -> read.path("schema").asString("").equals(SettlementJson.SCHEMA));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private int settle(Optional<JsonNode> old) throws IOException {
        var checked = argument.open(console).flatMap(this::run);
        console.list(checked.problems());
        if (checked.found().isEmpty()) {
            console.remark(Message.of("settle.refused"));
            return Main.PROBLEMS;
        }
        var run = checked.found().get();
        var told = old.isEmpty() ? Optional.of(run) : corrected(old.get(), run);
        if (told.isEmpty()) {
            console.remark(Message.of("usage.not-a-settlement").with("file", Value.of(String.valueOf(corrects))));
            return Main.USAGE;
        }
        finish(told.get());
        boolean whole = run.settlement().problems().stream()
                .noneMatch(problem -> problem.kind() == ProblemKind.MONTH_NOT_SETTLED);
        return whole ? 0 : Main.PROBLEMS;
    }

    /** Empty where the old file is of another community, or not as this program writes it. */
    private static Optional<Run> corrected(JsonNode old, Run run) {
        try {
            return isSameCommunity(old, run) ? Optional.of(Correction.against(old, run)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isSameCommunity(JsonNode old, Run run) {
        var community = run.settlement().community().community();
        return old.path("community").asString("").equals(community.id());
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

    /** An earlier result in the same place is not replaced without a word. */
    private void noteReplaced(Run run) {
        try {
            settlement(out.resolve("settlement.json"))
                    .map(old -> old.path("run").path("id").asString(""))
                    .filter(id -> !id.equals(run.id()))
                    .ifPresent(
                            id -> console.remark(Message.of("settle.replaced").with("run", Value.of(id))));
        } catch (IOException e) {
            console.remark(Message.of("settle.replaced").with("run", Value.of("?")));
        }
    }

    private void finish(Run run) throws IOException {
        noteReplaced(run);
        var progress = new Progress(console);
        int all = run.settlement().community().timeline().count();
        new ResultFiles(run, console.texts())
                .write(
                        out,
                        done -> progress.at(Message.of("progress.allocation")
                                .with("done", Value.of(done))
                                .with("all", Value.of(all))));
        if (options.json()) {
            console.out().print(new String(SettlementJson.bytes(run), StandardCharsets.UTF_8));
        } else {
            console.out().print(RunTable.of(run, console.texts()));
            console.say(Message.of("settle.done")
                    .with(
                            "community",
                            Value.of(run.settlement().community().community().name()))
                    .with(
                            "months",
                            Value.of(run.settlement().allocation().months().size()))
                    .with("out", Value.of(out.toString())));
        }
    }
}
