package respondet.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.inspect.FileReport;
import respondet.app.inspect.FileReportJson;
import respondet.app.inspect.InspectFile;
import respondet.app.text.ProblemText;
import respondet.core.law.Message;
import respondet.core.law.Value;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code respondet readings}: what files are, what is in them, what is wrong with them. */
@Command(name = "readings", mixinStandardHelpOptions = true)
final class ReadingsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    /** The clock of all four home territories. */
    @Option(names = "--zone", paramLabel = "Europe/Brussels", descriptionKey = "option.zone")
    private String zone = "Europe/Brussels";

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "readings.file")
    private List<Path> paths = List.of();

    ReadingsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var absent = paths.stream().filter(path -> !Files.exists(path)).findFirst();
        if (absent.isPresent()) {
            return misunderstood("readings.no_file", absent.get().toString());
        }
        var known = zone();
        return known.isPresent() ? look(known.get()) : misunderstood("readings.no_zone", zone);
    }

    private Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private int misunderstood(String key, String what) {
        console.remark(Message.of(key).with("what", Value.of(what)));
        return Main.USAGE;
    }

    private int look(ZoneId at) throws IOException {
        var progress = new Progress(console);
        var files = InspectFile.files(paths);
        var all = JsonNodeFactory.instance.arrayNode();
        boolean good = true;
        for (int i = 0; i < files.size(); i++) {
            progress.at(Message.of("progress.reading")
                    .with("number", Value.of(i + 1))
                    .with("of", Value.of(files.size()))
                    .with("file", Value.of(files.get(i).toString())));
            var report = new InspectFile(at).look(files.get(i));
            good &= report.accepted();
            if (options.json()) {
                all.add(FileReportJson.of(report));
            } else {
                tell(report, at);
            }
        }
        if (options.json()) {
            console.out().println(all.toPrettyString());
        }
        return good ? 0 : Main.PROBLEMS;
    }

    private void tell(FileReport report, ZoneId at) {
        console.out().println(report.file());
        console.out().println("  " + what(report));
        if (!report.series().isEmpty()) {
            table(report, at).toString().lines().forEach(line -> console.out().println("  " + line));
        }
        report.problems().forEach(problem -> console.out().println("  " + ProblemText.line(problem, console.texts())));
        console.out().println();
    }

    private String what(FileReport report) {
        var texts = console.texts();
        if (!report.accepted()) {
            return texts.say("readings.refused");
        }
        var parts = new ArrayList<String>();
        report.kind()
                .ifPresent(kind ->
                        parts.add(texts.say("readings.holds." + kind.name().toLowerCase(Locale.ROOT))));
        parts.add(report.format());
        parts.add(texts.say(report.isConfirmed() ? "readings.confirmed" : "readings.not_confirmed"));
        if (report.rows() > 0) {
            parts.add(texts.say(Message.of("readings.rows").with("rows", Value.of(report.rows()))));
        }
        return String.join(", ", parts);
    }

    private TextTable table(FileReport report, ZoneId at) {
        var texts = console.texts();
        var table = new TextTable();
        table.row(List.of(
                texts.say("readings.column.series"),
                texts.say("readings.column.resolution"),
                texts.say("readings.column.values"),
                texts.say("readings.column.first"),
                texts.say("readings.column.end"),
                "kWh",
                texts.say("readings.column.estimated"),
                texts.say("readings.column.missing"),
                "23 h",
                "25 h"));
        report.series()
                .forEach(each -> table.row(List.of(
                        each.name(),
                        each.resolution().iso(),
                        Integer.toString(each.values()),
                        texts.values().moment(each.start(), at),
                        texts.values().moment(each.end(), at),
                        sum(each.wattHours()),
                        Integer.toString(each.estimated()),
                        Integer.toString(each.missing()),
                        Integer.toString(each.shortDays()),
                        Integer.toString(each.longDays()))));
        return table;
    }

    private String sum(java.util.OptionalLong wattHours) {
        return wattHours.isEmpty()
                ? "–"
                : console.texts().values().fixed(java.math.BigDecimal.valueOf(wattHours.getAsLong(), 3), 3);
    }
}
