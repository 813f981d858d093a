package respondet.metering.lake;

import java.util.List;
import java.util.Optional;

/**
 * The files that hold one delivery; none where it brought no readings.
 *
 * @param notes what else is to be known of it, where that was kept
 */
public record LakeDelivery(String id, List<LakeFile> files, Optional<Notes> notes) {

    public LakeDelivery {
        files = List.copyOf(files);
    }

    /**
     * A file that is not readings.
     *
     * @param path below the community's part of the lake
     * @param sha256 of its bytes
     */
    public record Notes(String path, String sha256) {}
}
