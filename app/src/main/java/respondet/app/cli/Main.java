package respondet.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** The command {@code respondet}: everything a person or a script can ask for starts here. */
public final class Main {

    /** The exit code for work that found problems. */
    public static final int PROBLEMS = 1;

    /** The exit code for a command line that was not understood. */
    public static final int USAGE = 2;

    private Main() {}

    /** Answers one command line and leaves with its exit code: 0 done, 1 problems, 2 not understood. */
    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Answers one command line on these writers. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        var console = new Console(out, err, Texts.in(language(args)));
        int code = commandLine(console).execute(args);
        out.flush();
        err.flush();
        return code;
    }

    static CommandLine commandLine(Console console) {
        var line = new CommandLine(new Root());
        commands(console).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine(new LakeCommand()).addSubcommand(new LakeVerifyCommand(console)));
        line.addSubcommand(new CommandLine(new JournalCommand()).addSubcommand(new JournalVerifyCommand(console)));
        line.setResourceBundle(new HelpTexts(console.texts()));
        line.setOut(console.out()).setErr(console.err());
        line.setParameterExceptionHandler(new UsageErrors(console));
        line.setExecutionExceptionHandler(new Failures(console));
        return line;
    }

    private static List<Object> commands(Console console) {
        return List.of(
                new InitCommand(console),
                new CheckCommand(console),
                new SettleCommand(console),
                new CompareCommand(console),
                new SchemaCommand(console),
                new ExplainCommand(console),
                new RecomputeCommand(console),
                new ReadingsCommand(console),
                new CoefficientsCommand(console),
                new DemoCommand(console),
                new ServeCommand(console),
                new BackupCommand(console),
                new RestoreCommand(console),
                new ExportCommand(console),
                new ImportCommand(console),
                new SameCommand(console));
    }

    /** An unknown language is reported later, with the other options. */
    private static Language language(String[] args) {
        return wanted(Arrays.asList(args)).flatMap(Language::of).orElseGet(Language::ofUser);
    }

    private static Optional<String> wanted(List<String> args) {
        var joined = args.stream().filter(arg -> arg.startsWith("--lang=")).findFirst();
        int at = args.indexOf("--lang");
        return at >= 0 && at + 1 < args.size()
                ? Optional.of(args.get(at + 1))
                : joined.map(arg -> arg.substring("--lang=".length()));
    }
}
