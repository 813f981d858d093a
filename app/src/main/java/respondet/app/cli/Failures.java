package respondet.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** What a person sees when a command fails: a sentence where the disk is at fault, a full trace for a bug. */
record Failures(Console console) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            console.remark(Message.of("failure.disk").with("what", Value.of(Objects.toString(e.getMessage(), ""))));
        } else {
            console.remark(Message.of("failure.bug"));
            e.printStackTrace(console.err());
        }
        return Main.PROBLEMS;
    }
}
