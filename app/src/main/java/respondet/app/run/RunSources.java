package respondet.app.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.core.community.Community;
import respondet.core.problem.Checked;
import respondet.regime.Regimes;

/** What a run is made from: the agreement in its version and the readings that were known. */
@Component
public class RunSources {

    private final Communities communities;
    private final Agreements agreements;
    private final CommunityFiles files;

    RunSources(Communities communities, Agreements agreements, CommunityFiles files) {
        this.communities = communities;
        this.agreements = agreements;
        this.files = files;
    }

    /** The run's own sources. */
    public Checked<OpenedFolder> open(RunRow run, FolderProgress progress) {
        return open(run, run.knownAt(), progress);
    }

    /** The same agreement with what was known at another moment. */
    public Checked<OpenedFolder> open(RunRow run, Instant knownAt, FolderProgress progress) {
        var agreement = communities.agreement(run.community(), run.version()).orElseThrow();
        return CommunityFolder.open(
                files.folder(run.community()),
                agreement.document().getBytes(StandardCharsets.UTF_8),
                FactCatalogue.of(Regimes.all()),
                Optional.of(knownAt),
                progress);
    }

    /** The community as the run knows it. */
    public Checked<Community> community(RunRow run) {
        return agreements.read(
                communities.agreement(run.community(), run.version()).orElseThrow(), run.knownAt());
    }

    /** Where the community's files lie. */
    public Path folder(RunRow run) {
        return files.folder(run.community());
    }
}
