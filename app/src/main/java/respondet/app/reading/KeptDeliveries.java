package respondet.app.reading;

import java.io.IOException;
import org.springframework.stereotype.Service;
import respondet.app.folder.KeptReadings;

/** Accepted deliveries for settlements: from the lake, without their files. */
@Service
public class KeptDeliveries {

    private final Deliveries deliveries;
    private final ReadingFiles files;

    KeptDeliveries(Deliveries deliveries, ReadingFiles files) {
        this.deliveries = deliveries;
        this.files = files;
    }

    /** What is kept of a community's deliveries. */
    public KeptReadings of(String community) throws IOException {
        return new LakeReadings(files.lake(community), deliveries.of(community));
    }
}
