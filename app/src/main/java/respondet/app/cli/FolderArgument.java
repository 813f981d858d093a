package respondet.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.regime.Regimes;

/** The community folder that a command works on, as known at a moment. */
public final class FolderArgument {

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--known-at", paramLabel = "T", descriptionKey = "option.known-at")
    private @Nullable Instant knownAt;

    public Path folder() {
        return folder;
    }

    /** Whether a path is the community folder itself. */
    boolean isFolder(Path other) {
        return folder.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    public Checked<OpenedFolder> open(Console console) {
        var progress = new Progress(console);
        return CommunityFolder.open(
                folder,
                FactCatalogue.of(Regimes.all()),
                Optional.ofNullable(knownAt),
                step -> progress.at(message(step)));
    }

    /** The same folder as it was known at another moment, without a word. */
    Checked<OpenedFolder> openAt(Instant moment) {
        return CommunityFolder.open(
                folder, FactCatalogue.of(Regimes.all()), Optional.of(moment), FolderProgress.SILENT);
    }

    private static Message message(FolderProgress.Step step) {
        return Message.of("progress.reading")
                .with("number", Value.of(step.number()))
                .with("of", Value.of(step.of()))
                .with("file", Value.of(step.file()));
    }
}
