package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Undoes the steps of an acceptance that did not come to its end; the delivery waits as before. No file goes that does not
 * wait still: after a restored copy, what lies in the folder may be all there is.
 */
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
        var folder = files.delivery(interrupted.community(), interrupted.folder());
        if (!deliveries.holds(interrupted.community(), interrupted.folder()) && waits(folder, interrupted.id())) {
            ReadingFiles.delete(folder);
        }
        ReadingFiles.delete(files.arriving(interrupted.id()));
        files.lake(interrupted.community()).remove(interrupted.id());
        staged.stay(interrupted.id());
    }

    private boolean waits(Path folder, String id) throws IOException {
        for (var file : ReadingFiles.in(folder)) {
            var waiting = files.staged(id).resolve(file.getFileName());
            if (!Files.isRegularFile(waiting) || Files.mismatch(file, waiting) >= 0) {
                return false;
            }
        }
        return true;
    }
}
