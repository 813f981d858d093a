package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.app.folder.DeliveryReader;
import respondet.app.folder.OpenedFolder;
import respondet.app.recompute.Basis;
import respondet.app.recompute.OtherKnowledge;
import respondet.app.recompute.Recomputation;
import respondet.app.recompute.RecomputedAllocation;
import respondet.app.recompute.RecomputedJson;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.reading.Series;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.metering.MeterFile;
import respondet.metering.operator.OperatorAllocation;
import respondet.metering.operator.OperatorContext;
import respondet.metering.operator.OperatorFiles;
import respondet.regime.Regimes;

/** {@code respondet recompute}: a grid operator's own allocation beside the one computed here, each difference explained. */
@Command(name = "recompute", mixinStandardHelpOptions = true)
final class RecomputeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private FolderArgument argument = new FolderArgument();

    @Option(
            names = "--operator",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "option.operator")
    private List<Path> files = List.of();

    RecomputeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                console.remark(Message.of("usage.no-file").with("file", Value.of(file.toString())));
                return Main.USAGE;
            }
        }
        var opened = argument.open(console);
        var operator = opened.found().isEmpty()
                ? Checked.<OperatorAllocation>refused(opened.problems())
                : read(opened.found().get());
        if (operator.found().isEmpty()) {
            return refused(operator);
        }
        var result =
                compare(opened.found().orElseThrow(), operator.found().get()).after(operator.problems());
        return result.found().isEmpty()
                ? refused(result)
                : tell(result, opened.found().orElseThrow());
    }

    private int refused(Checked<?> checked) {
        console.list(checked.problems());
        console.remark(Message.of("settle.refused"));
        return Main.PROBLEMS;
    }

    private Checked<OperatorAllocation> read(OpenedFolder folder) throws IOException {
        var all = new ArrayList<MeterFile>();
        for (var file : files) {
            all.add(MeterFile.of(file));
        }
        return new OperatorFiles(OperatorContext.of(folder.community(), Resolution.HOUR)).read(all);
    }

    private Checked<RecomputedAllocation> compare(OpenedFolder folder, OperatorAllocation operator) throws IOException {
        var community = folder.community();
        var regime = Regimes.find(community.regime()).orElseThrow();
        var basis = Basis.over(span(operator, community.zone()), regime, community, folder.readings());
        return Recomputation.of(basis, operator, elsewhere(folder));
    }

    /** The whole local days that the operator's values touch. */
    private static Period span(OperatorAllocation operator, ZoneId zone) {
        var first = operator.series().values().stream()
                .map(Series::start)
                .min(Instant::compareTo)
                .orElseThrow();
        var last = operator.series().values().stream()
                .map(Series::end)
                .max(Instant::compareTo)
                .orElseThrow();
        return new Period(
                LocalDate.ofInstant(first, zone),
                LocalDate.ofInstant(last.minusSeconds(1), zone).plusDays(1),
                zone);
    }

    /** What was known before each later delivery. */
    private OtherKnowledge elsewhere(OpenedFolder folder) throws IOException {
        var received = DeliveryReader.of(argument.folder(), folder.community()).inFolder().stream()
                .flatMap(each -> each.received().stream())
                .filter(moment -> !moment.isAfter(folder.knownAt()))
                .distinct()
                .sorted()
                .limit(6)
                .map(moment -> moment.minusSeconds(1))
                .map(moment -> new OtherKnowledge.Moment(
                        moment, () -> argument.openAt(moment).found().map(OpenedFolder::readings)))
                .toList();
        return new OtherKnowledge(List.of(), received);
    }

    private int tell(Checked<RecomputedAllocation> checked, OpenedFolder folder) {
        var result = checked.found().orElseThrow();
        if (options.json()) {
            console.out()
                    .println(RecomputedJson.of(result, folder.community(), checked.problems())
                            .toPrettyString());
        } else {
            console.list(checked.problems());
            new RecomputeTable(console, folder.community().zone()).tell(result);
        }
        return result.differences().isEmpty() ? 0 : Main.PROBLEMS;
    }
}
