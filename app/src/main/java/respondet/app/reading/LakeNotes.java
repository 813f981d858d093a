package respondet.app.reading;

import java.io.IOException;
import java.time.ZoneId;
import respondet.app.folder.ArrivedFiles;
import respondet.app.folder.ReadingNotes;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeDelivery;

/** Writes a delivery into the lake with all that a settlement must know of its files. */
final class LakeNotes {

    private LakeNotes() {}

    static LakeDelivery write(Lake lake, String delivery, ArrivedFiles files, ZoneId zone) throws IOException {
        var notes = ReadingNotes.of(files);
        return notes.isPresent()
                ? lake.write(delivery, files.readings(), zone, notes.get().json())
                : lake.write(delivery, files.readings(), zone);
    }
}
