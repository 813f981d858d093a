package respondet.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** A command line that was not understood: what about it, and where help is. */
record UsageErrors(Console console) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        console.remark(message(e));
        var command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.remark(Message.of("usage.help").with("command", Value.of(command)));
        return Main.USAGE;
    }

    private static Message message(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                Message.of("usage.missing").with("what", Value.of(missingNames(missing)));
            case ParameterException wrong when isOf(wrong, Instant.class) -> Message.of("usage.moment");
            case ParameterException wrong when isOf(wrong, LocalDate.class) -> Message.of("usage.day");
            default -> Message.of("usage.wrong").with("what", Value.of(Objects.toString(e.getMessage(), "")));
        };
    }

    private static boolean isOf(ParameterException e, Class<?> type) {
        return e.getArgSpec() != null
                && List.of(e.getArgSpec().auxiliaryTypes()).contains(type);
    }

    private static Message unmatched(UnmatchedArgumentException e) {
        var word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().getFirst();
        var near = e.getSuggestions().stream().findFirst();
        return near.map(each -> Message.of("usage.unknown.near").with("near", Value.of(each)))
                .orElse(Message.of("usage.unknown"))
                .with("word", Value.of(word));
    }

    private static String missingNames(MissingParameterException e) {
        return String.join(
                ", ",
                e.getMissing().stream()
                        .map(arg -> arg instanceof OptionSpec option
                                ? option.longestName() + " " + arg.paramLabel()
                                : arg.paramLabel().toUpperCase(Locale.ROOT))
                        .toList());
    }
}
