package respondet.app.reading;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Undoes the steps of an acceptance that did not come to its end; the delivery waits as before. */
@Component
class TakeBack {

    private final StagedDeliveries staged;
    private final ReadingFiles files;

    TakeBack(StagedDeliveries staged, ReadingFiles files) {
        this.staged = staged;
        this.files = files;
    }

    void undo(StagedDeliveries.Interrupted interrupted) throws IOException {
        ReadingFiles.delete(files.delivery(interrupted.community(), interrupted.folder()));
        files.lake(interrupted.community()).remove(interrupted.id());
        ReadingFiles.delete(files.arriving(interrupted.id()));
        staged.stay(interrupted.id());
    }
}
