package respondet.app.reading;

import java.time.Instant;
import java.util.List;
import respondet.core.time.Resolution;

/**
 * Meter files that became known together; a later delivery replaces an earlier one, per point and interval.
 *
 * @param received when they became known
 * @param folder its name below {@code readings}; empty for files that count as always known
 * @param account who accepted it; empty for the system itself
 * @param finest the shortest intervals known after it
 */
public record Delivery(
        String id,
        String community,
        Instant received,
        String folder,
        String account,
        Origin origin,
        Resolution finest,
        List<DeliveredFile> files) {

    public Delivery {
        files = List.copyOf(files);
    }

    Delivery with(List<DeliveredFile> itsFiles) {
        return new Delivery(id, community, received, folder, account, origin, finest, itsFiles);
    }

    /** All remarks about its files. */
    public long notes() {
        return files.stream().mapToLong(DeliveredFile::notes).sum();
    }
}
