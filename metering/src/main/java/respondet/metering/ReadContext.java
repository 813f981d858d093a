package respondet.metering;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import respondet.core.time.Resolution;

/**
 * What a reader must know beyond the file.
 *
 * @param zone local legal time of stamps without offset
 * @param pointIds accounting point id by market id; empty when a file is only looked at
 * @param declaredOwn whether a point outside {@code pointIds} refuses the file
 * @param declaredKind format id given for this file by hand
 * @param lone length of a reading that stands alone in a file that does not write lengths
 */
public record ReadContext(
        ZoneId zone,
        Map<String, String> pointIds,
        boolean declaredOwn,
        Optional<String> declaredKind,
        Resolution lone) {

    public ReadContext {
        pointIds = Map.copyOf(pointIds);
    }

    /** Where nothing was known before. */
    public ReadContext(ZoneId zone, Map<String, String> pointIds, boolean declaredOwn, Optional<String> declaredKind) {
        this(zone, pointIds, declaredOwn, declaredKind, Resolution.HOUR);
    }

    /** The same for a file that adds to readings of this length. */
    public ReadContext addingTo(Resolution known) {
        return new ReadContext(zone, pointIds, declaredOwn, declaredKind, known);
    }

    /** To look at a file without a community. */
    public static ReadContext lookingAt(ZoneId zone) {
        return new ReadContext(zone, Map.of(), false, Optional.empty());
    }

    /** The accounting point's id of a market id; the market id itself when no community is known. */
    public Optional<String> pointOf(String marketId) {
        return pointIds.isEmpty() ? Optional.of(marketId) : Optional.ofNullable(pointIds.get(marketId));
    }
}
