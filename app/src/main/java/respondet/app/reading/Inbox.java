package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import respondet.app.community.Communities;
import respondet.metering.lake.Durable;

/**
 * The watched folders, one a community: what was put there completely waits for the manager's decision and is taken away.
 */
@Component
class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    /** How programs that copy call what is not complete yet. */
    private static final Set<String> UNFINISHED = Set.of("part", "partial", "tmp", "filepart", "crdownload");

    private final Communities communities;
    private final ReadingFiles files;
    private final Staging staging;
    private final Map<Path, Mark> marks = new HashMap<>();

    Inbox(Communities communities, ReadingFiles files, Staging staging) {
        this.communities = communities;
        this.files = files;
        this.staging = staging;
    }

    /** By what a file is known to be growing still. */
    private record Mark(long size, FileTime changed) {}

    /** Looks once; what did not change since the last look is complete. Nothing that fails may end the looking. */
    synchronized void look() {
        try {
            communities.all().forEach(community -> lookAt(community.id()));
        } catch (RuntimeException e) {
            LOG.error("The communities of the watched folders could not be read", e);
        }
    }

    private void lookAt(String community) {
        try {
            look(community);
        } catch (IOException | RuntimeException e) {
            LOG.error("The watched folder of {} could not be read", community, e);
        }
    }

    private void look(String community) throws IOException {
        var all = ReadingFiles.in(Durable.folder(files.inbox(community))).stream()
                .filter(file -> !isUnfinished(file.getFileName().toString()))
                .toList();
        var settled = new ArrayList<Staging.OnDisk>();
        boolean growing = false;
        for (var file : all) {
            var mark = new Mark(Files.size(file), Files.getLastModifiedTime(file));
            if (mark.equals(marks.put(file, mark))) {
                settled.add(new Staging.OnDisk(file));
            } else {
                growing = true;
            }
        }
        // files that are put there one after the other belong together
        if (!settled.isEmpty() && !growing) {
            take(community, settled);
        }
    }

    private static boolean isUnfinished(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.endsWith("~") || UNFINISHED.contains(ending);
    }

    private void take(String community, List<Staging.OnDisk> settled) throws IOException {
        var sender = new Staging.Sender(community, "", Origin.INBOX, "");
        staging.stage(sender, settled);
        for (var file : settled) {
            Files.deleteIfExists(file.path());
            marks.remove(file.path());
        }
    }
}
