package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import respondet.app.folder.ArrivedFiles;
import respondet.app.folder.DeliveryReader;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.core.community.Community;
import respondet.core.time.Resolution;

/** Enters deliveries that came with a community's folder, such as a sample or an import. */
@Service
public class FolderReadings {

    private final ReadDeliveries read;
    private final Deliveries deliveries;
    private final ReadingFiles files;
    private final Journal journal;
    private final Turns turns;

    FolderReadings(ReadDeliveries read, Deliveries deliveries, ReadingFiles files, Journal journal, Turns turns) {
        this.read = read;
        this.deliveries = deliveries;
        this.files = files;
        this.journal = journal;
        this.turns = turns;
    }

    /** Enters what lies in the folder without having been entered; returns how many deliveries that were. */
    public int enter(String id, String account) throws IOException {
        synchronized (turns.of(id)) {
            var community = read.community(id);
            var reader = read.reader(community);
            int entered = 0;
            for (var each : reader.inFolder()) {
                if (!each.files().isEmpty() && !isEntered(id, each.name())) {
                    var received = each.received().orElse(Instant.EPOCH);
                    var arrival = new Arrival(Ids.next(), received, each.name(), Origin.FOLDER);
                    enter(community, arrival, reader.read(each.files(), read.finest(id)), account);
                    entered++;
                }
            }
            return entered;
        }
    }

    /** What entering the deliveries of a folder would tell the journal, wherever the folder lies; nothing is stored. */
    public List<DeliveryAccepted> prepared(Community community, Path folder) throws IOException {
        var reader = DeliveryReader.of(folder, community);
        var figures = new PreviewFiles(community);
        var all = new ArrayList<DeliveryAccepted>();
        var before = Resolution.HOUR;
        for (var each : reader.inFolder()) {
            if (!each.files().isEmpty()) {
                var received = each.received().orElse(Instant.EPOCH);
                var arrival = new Arrival(Ids.next(), received, each.name(), Origin.FOLDER);
                var ready = figures.ready(reader.read(each.files(), before));
                var change = arrival.change(community.id(), ready, figures, before);
                before = change.finest();
                all.add(change);
            }
        }
        return List.copyOf(all);
    }

    private boolean isEntered(String community, String folder) {
        return deliveries.of(community).stream().anyMatch(each -> each.folder().equals(folder));
    }

    private void enter(Community community, Arrival arrival, ArrivedFiles arrived, String account) throws IOException {
        var figures = new PreviewFiles(community);
        var ready = figures.ready(arrived);
        var change = arrival.change(community.id(), ready, figures, read.finest(community.id()));
        var lake = files.lake(community.id());
        var written = LakeNotes.write(lake, arrival.id(), ready, community.zone());
        journal.write(change, account);
        lake.add(written);
    }
}
