package respondet.app.reading;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Undoes the steps of an acceptance that did not come to its end; the delivery waits as before. */
@Component
class TakeBack {

    private final StagedDeliveries staged;
    private final Deliveries deliveries;
    private final ReadingFiles files;

    TakeBack(StagedDeliveries staged, Deliveries deliveries, ReadingFiles files) {
        this.staged = staged;
        this.deliveries = deliveries;
        this.files = files;
    }

    void undo(StagedDeliveries.Interrupted interrupted) throws IOException {
        if (!deliveries.holds(interrupted.community(), interrupted.folder())) {
            ReadingFiles.delete(files.delivery(interrupted.community(), interrupted.folder()));
        }
        ReadingFiles.delete(files.arriving(interrupted.id()));
        files.lake(interrupted.community()).remove(interrupted.id());
        staged.stay(interrupted.id());
    }
}
