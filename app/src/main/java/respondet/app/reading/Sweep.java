package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import respondet.app.community.Communities;
import respondet.core.community.Community;

/** Puts in order, before the first page is answered, what a sudden end of the program left behind. */
@Component
class Sweep implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final StagedDeliveries staged;
    private final Deliveries deliveries;
    private final Communities communities;
    private final ReadingFiles files;
    private final TakeBack takeBack;
    private final ReadDeliveries read;
    private final Staging staging;
    private final LakeMending lake;

    Sweep(
            StagedDeliveries staged,
            Deliveries deliveries,
            Communities communities,
            ReadingFiles files,
            TakeBack takeBack,
            ReadDeliveries read,
            Staging staging,
            LakeMending lake) {
        this.staged = staged;
        this.deliveries = deliveries;
        this.communities = communities;
        this.files = files;
        this.takeBack = takeBack;
        this.read = read;
        this.staging = staging;
        this.lake = lake;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (var interrupted : staged.interrupted()) {
            takeBack.undo(interrupted);
        }
        sweepWaiting();
        for (var community : communities.all()) {
            putInOrder(community.id());
        }
    }

    /** An agreement that cannot be read any more keeps nobody else's pages from being answered. */
    private void putInOrder(String id) throws IOException {
        var community = read.find(id);
        if (community.isEmpty()) {
            LOG.error("The agreement of {} cannot be read; its deliveries and its lake are left as they are", id);
            return;
        }
        setAside(community.get());
        lake.mend(id);
    }

    /** Files that never became a delivery, and those of a delivery that has been decided on. */
    private void sweepWaiting() throws IOException {
        var known = new HashSet<>(staged.all().stream().map(Staged::id).toList());
        for (var id : files.stagedIds()) {
            if (!known.contains(id)) {
                ReadingFiles.delete(files.staged(id));
            }
        }
        for (var each : staged.all()) {
            if (!Files.isDirectory(files.staged(each.id()))) {
                staged.remove(each.community(), each.id());
            }
        }
    }

    /** A delivery in the folder of which the journal knows nothing waits for a decision, as after a restored copy. */
    private void setAside(Community community) throws IOException {
        var id = community.id();
        var known =
                new HashSet<>(deliveries.of(id).stream().map(Delivery::folder).toList());
        for (var each : read.reader(community).inFolder()) {
            if (each.received().isPresent() && !known.contains(each.name())) {
                var found = each.files().stream().map(Staging.OnDisk::new).toList();
                staging.stage(new Staging.Sender(id, "", Origin.FOLDER, ""), found);
                ReadingFiles.delete(files.delivery(id, each.name()));
            }
        }
    }
}
