package respondet.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.folder.FolderCheck;
import respondet.app.folder.FolderProgress;
import respondet.app.settlement.ProblemJson;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code respondet check}: every problem of a community folder at once, file by file. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--known-at", paramLabel = "T", descriptionKey = "option.known-at")
    private Optional<Instant> knownAt = Optional.empty();

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            console.remark(Message.of("usage.not-a-folder").with("folder", Value.of(folder.toString())));
            return Main.USAGE;
        }
        var check = FolderCheck.of(folder, knownAt, progress());
        if (options.json()) {
            console.out().println(json(check));
        } else {
            tell(check);
        }
        return check.isGood() ? 0 : Main.PROBLEMS;
    }

    private FolderProgress progress() {
        var waiting = new Progress(console);
        return step -> waiting.at(Message.of("folder.check.reading")
                .with("file", Value.of(step.file()))
                .with("number", Value.of(step.number()))
                .with("of", Value.of(step.of())));
    }

    private void tell(FolderCheck check) {
        var byFile = check.problems().stream()
                .sorted(Problem.ORDER)
                .collect(Collectors.groupingBy(each -> each.file().orElse(""), TreeMap::new, Collectors.toList()));
        byFile.forEach(this::tell);
        if (check.problems().isEmpty()) {
            console.say(Message.of("folder.check.good").with("files", Value.of(check.files())));
        } else {
            console.say(Message.of("folder.check.summary")
                    .with("refused", Value.of(check.refused()))
                    .with("notes", Value.of(check.problems().size() - check.refused())));
        }
    }

    private void tell(String file, List<Problem> problems) {
        console.out().println(file.isEmpty() ? console.texts().say("folder.check.all_files") : file);
        problems.forEach(problem -> console.out().println("  " + line(problem)));
        console.out().println();
    }

    private String line(Problem problem) {
        var texts = console.texts();
        var where = new StringBuilder(
                texts.say("severity." + problem.severity().name().toLowerCase(Locale.ROOT)));
        problem.line()
                .ifPresent(line -> where.append(", ")
                        .append(texts.say(Message.of("folder.check.line").with("line", Value.of(line)))));
        problem.point().ifPresent(point -> where.append(", ").append(point));
        problem.interval().ifPresent(interval -> where.append(", ").append(interval));
        return where + ": " + texts.say(problem.hint());
    }

    private static String json(FolderCheck check) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("good", check.isGood());
        node.put("files", check.files());
        var problems = node.putArray("problems");
        check.problems().stream().sorted(Problem.ORDER).map(ProblemJson::of).forEach(problems::add);
        return node.toPrettyString();
    }
}
