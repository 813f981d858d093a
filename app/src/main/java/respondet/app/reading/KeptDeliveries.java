package respondet.app.reading;

import java.io.IOException;
import org.springframework.stereotype.Service;
import respondet.app.folder.KeptReadings;

/** Accepted deliveries for settlements: from the lake, without their files. */
@Service
public class KeptDeliveries {

    private final Deliveries deliveries;
    private final ReadingFiles files;
    private final ReadDeliveries read;

    KeptDeliveries(Deliveries deliveries, ReadingFiles files, ReadDeliveries read) {
        this.deliveries = deliveries;
        this.files = files;
        this.read = read;
    }

    /** Forgets what is remembered of files that were looked at: they are others now. */
    public void forget() {
        read.forget();
    }

    /** What is kept of a community's deliveries. */
    public KeptReadings of(String community) throws IOException {
        return new LakeReadings(files.lake(community), deliveries.of(community));
    }
}
