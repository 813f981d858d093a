package respondet.app.reading;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import respondet.core.community.Community;
import respondet.core.time.Resolution;
import respondet.metering.lake.LakeDelivery;

/** Makes the lake what the journal says: the accepted deliveries, in their order, and no other. */
@Component
public class LakeMending {

    private final Deliveries deliveries;
    private final ReadingFiles files;
    private final ReadDeliveries read;
    private final Turns turns;

    LakeMending(Deliveries deliveries, ReadingFiles files, ReadDeliveries read, Turns turns) {
        this.deliveries = deliveries;
        this.files = files;
        this.read = read;
        this.turns = turns;
    }

    public void mend(String community) throws IOException {
        synchronized (turns.of(community)) {
            var accepted = deliveries.of(community).reversed();
            var lake = files.lake(community);
            var kept = lake.deliveries().stream().map(LakeDelivery::id).toList();
            lake.removeLeftOver();
            if (kept.equals(accepted.stream().map(Delivery::id).toList())) {
                return;
            }
            // read first: without it, what is in the lake could not be put back
            var agreed = read.community(community);
            for (var id : kept) {
                lake.remove(id);
            }
            refill(agreed, accepted);
        }
    }

    private void refill(Community community, List<Delivery> accepted) throws IOException {
        var figures = new PreviewFiles(community);
        var before = Resolution.HOUR;
        for (var each : accepted) {
            var ready = figures.ready(read.reader(community).read(read.paths(each), before));
            var lake = files.lake(community.id());
            lake.add(LakeNotes.write(lake, each.id(), ready, community.zone()));
            before = each.finest();
        }
    }
}
