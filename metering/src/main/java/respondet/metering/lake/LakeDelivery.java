package respondet.metering.lake;

import java.util.List;

/** The files that hold one delivery; none where it brought no readings. */
public record LakeDelivery(String id, List<LakeFile> files) {

    public LakeDelivery {
        files = List.copyOf(files);
    }
}
