package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import respondet.app.community.Communities;

/** Puts in order, before the first page is answered, what a sudden end of the program left behind. */
@Component
class Sweep implements InitializingBean {

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
            setAside(community.id());
            lake.mend(community.id());
        }
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
    private void setAside(String id) throws IOException {
        var known =
                new HashSet<>(deliveries.of(id).stream().map(Delivery::folder).toList());
        for (var each : read.reader(read.community(id)).inFolder()) {
            if (each.received().isPresent() && !known.contains(each.name())) {
                var found = each.files().stream().map(Staging.OnDisk::new).toList();
                staging.stage(new Staging.Sender(id, "", Origin.FOLDER, ""), found);
                ReadingFiles.delete(files.delivery(id, each.name()));
            }
        }
    }
}
