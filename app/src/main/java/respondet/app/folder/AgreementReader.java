package respondet.app.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.app.settlement.Input;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.regime.Regimes;

/** Reads an agreement alone: {@code community.yaml} with the price and coefficient files that it names, no readings. */
public final class AgreementReader {

    private AgreementReader() {}

    /**
     * The community that a document describes.
     *
     * @param folder where the files lie that the document names
     * @param document the bytes of {@code community.yaml}, whether or not they lie in the folder
     * @param knownAt what was marked as known later is ignored; without it everything is known
     */
    public static Checked<Community> read(Path folder, byte[] document, Optional<Instant> knownAt) {
        var real = FolderListing.realFolder(folder);
        if (real.isEmpty()) {
            return Checked.refused(Problem.of(ProblemKind.FILE_UNREADABLE, Message.of("folder.no_community"))
                    .in(CommunityFile.NAME));
        }
        var problems = new ArrayList<Problem>();
        var attachments =
                new FolderAttachments(new FolderListing(real.get(), problems), new ArrayList<Input>(), problems);
        var around = new CommunityFile.Surroundings(FactCatalogue.of(Regimes.all()), RegimeIds.ALL, attachments);
        var read = CommunityFile.read(document, knownAt, around);
        problems.addAll(read.problems());
        var sorted = problems.stream().distinct().sorted(Problem.ORDER).toList();
        return read.community().map(community -> Checked.of(community, sorted)).orElseGet(() -> refused(sorted));
    }

    private static Checked<Community> refused(List<Problem> problems) {
        return Checked.refused(problems);
    }
}
