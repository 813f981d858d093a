package respondet.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.KeptReadings;
import respondet.app.folder.OpenedFolder;
import respondet.app.reading.KeptDeliveries;
import respondet.core.community.Community;
import respondet.core.problem.Checked;

/** What a run is made from: the agreement in its version and the readings that were known. */
@Component
public class RunSources {

    private static final Logger LOG = LoggerFactory.getLogger(RunSources.class);

    private final Communities communities;
    private final Agreements agreements;
    private final CommunityFiles files;
    private final KeptDeliveries kept;

    RunSources(Communities communities, Agreements agreements, CommunityFiles files, KeptDeliveries kept) {
        this.communities = communities;
        this.agreements = agreements;
        this.files = files;
        this.kept = kept;
    }

    /** The run's own sources. */
    public Checked<OpenedFolder> open(RunRow run, FolderProgress progress) {
        return open(run, run.knownAt(), progress);
    }

    /** The same agreement with what was known at another moment: from the lake, or else from the files, which are the truth. */
    public Checked<OpenedFolder> open(RunRow run, Instant knownAt, FolderProgress progress) {
        try {
            var month = new CommunityFolder.Month(run.month(), knownAt, kept.of(run.community()));
            return open(run, month, progress);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The lake of {} cannot be used for run {}; its files are read", run.community(), run.id(), e);
            return open(run, new CommunityFolder.Month(run.month(), knownAt, KeptReadings.NONE), progress);
        }
    }

    private Checked<OpenedFolder> open(RunRow run, CommunityFolder.Month month, FolderProgress progress) {
        var agreement = communities.agreement(run.community(), run.version()).orElseThrow();
        return CommunityFolder.open(
                files.folder(run.community()), agreement.document().getBytes(StandardCharsets.UTF_8), month, progress);
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
