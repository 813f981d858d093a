package respondet.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import respondet.app.inspect.CoefficientFile;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.regime.es.coefficients.CoefficientFileName;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code respondet coefficients}: the file of sharing coefficients that a Spanish distributor asks for. */
@Command(name = "coefficients", mixinStandardHelpOptions = true)
final class CoefficientsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private FolderArgument argument = new FolderArgument();

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "option.year")
    private @Nullable Year year;

    @Option(names = "--key-date", paramLabel = "DATE", descriptionKey = "option.key-date")
    private @Nullable LocalDate keyDate;

    @Option(names = "--cau", paramLabel = "CAU", descriptionKey = "option.cau")
    private @Nullable String cau;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.coefficients-out")
    private @Nullable Path out;

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "option.check")
    private @Nullable Path check;

    CoefficientsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (check != null && !Files.isRegularFile(check)) {
            return misunderstood("readings.no_file", check.toString());
        }
        var opened = argument.open(console);
        if (opened.found().isEmpty()) {
            return refused(opened.problems());
        }
        var community = opened.found().get().community();
        if (!CoefficientFile.isOf(community)) {
            return misunderstood("coefficients.other_law", community.regime());
        }
        return check == null ? write(community) : read(community, check);
    }

    private int read(Community community, Path file) throws IOException {
        var read = new CoefficientFile(community).read(file);
        if (read.found().isEmpty()) {
            return refused(read.problems());
        }
        if (options.json()) {
            console.out()
                    .println(JsonNodeFactory.instance
                            .objectNode()
                            .put("good", true)
                            .toPrettyString());
        } else {
            console.say(Message.of("coefficients.good")
                    .with("file", Value.of(String.valueOf(file.getFileName())))
                    .with("members", Value.of(read.found().get().named().size())));
        }
        return 0;
    }

    private int write(Community community) throws IOException {
        var file = new CoefficientFile(community);
        var problems = file.problems();
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        var version = file.inForce(date(community));
        if (version.isEmpty()) {
            return misunderstood("coefficients.no_key", String.valueOf(date(community)));
        }
        var without = file.withoutPoint(version.get());
        if (!without.isEmpty()) {
            return misunderstood("coefficients.no_point", String.join(", ", without));
        }
        return write(file, version.get());
    }

    /** The day asked for, the last day of the year asked for, or the first day of the last key. */
    private LocalDate date(Community community) {
        if (keyDate != null) {
            return keyDate;
        }
        return year != null
                ? year.atMonth(12).atEndOfMonth()
                : community.keys().stream().map(KeyVersion::from).reduce(LocalDate.MIN, (_, last) -> last);
    }

    private int write(CoefficientFile file, KeyVersion version) throws IOException {
        var bytes = file.write(version);
        var text = new String(bytes, StandardCharsets.US_ASCII);
        var target = target(version);
        if (target.isPresent()) {
            Files.write(target.get(), bytes);
            console.remark(Message.of("coefficients.written")
                    .with("file", Value.of(target.get().toString()))
                    .with("date", Value.of(version.from())));
        } else if (!options.json()) {
            console.out().print(text);
        }
        if (options.json()) {
            var node = JsonNodeFactory.instance.objectNode();
            node.put("from", version.from().toString());
            var lines = node.putArray("lines");
            text.lines().forEach(lines::add);
            console.out().println(node.toPrettyString());
        }
        return 0;
    }

    /** Named as the law asks where a code is given and the target is a folder. */
    private Optional<Path> target(KeyVersion version) {
        if (out == null) {
            return Optional.empty();
        }
        var name = Optional.ofNullable(cau)
                .flatMap(code -> CoefficientFileName.find(
                        code + "_" + (year == null ? version.from().getYear() : year.getValue()) + ".txt"));
        return Files.isDirectory(out)
                ? Optional.of(
                        out.resolve(name.map(CoefficientFileName::toString).orElse("coefficients.txt")))
                : Optional.of(out);
    }

    private int refused(List<Problem> problems) {
        console.list(problems);
        console.remark(Message.of("coefficients.refused"));
        return Main.PROBLEMS;
    }

    private int misunderstood(String key, String what) {
        console.remark(Message.of(key).with("what", Value.of(what)));
        return Main.USAGE;
    }
}
