package respondet.metering.operator;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.time.Resolution;

/**
 * What a reader must know beyond the file.
 *
 * @param zone local legal time of stamps without offset
 * @param points the accounting point's id by every name that a file may give it
 * @param lone length of an interval that the file does not tell
 */
public record OperatorContext(ZoneId zone, Map<String, String> points, Resolution lone) {

    private static final int CUPS_WITHOUT_BORDER_POINT = 20;

    public OperatorContext {
        points = Map.copyOf(points);
    }

    public static OperatorContext of(Community community, Resolution lone) {
        var points = new TreeMap<String, String>();
        for (var point : community.points()) {
            points.put(bare(point), point.id());
        }
        community.points().forEach(point -> points.put(point.marketId(), point.id()));
        community.points().forEach(point -> points.put(point.id(), point.id()));
        return new OperatorContext(community.zone(), points, lone);
    }

    /** Spanish files name a point with or without the two letters of the border point. */
    private static String bare(AccountingPoint point) {
        var name = point.marketId();
        return name.startsWith("ES") && name.length() > CUPS_WITHOUT_BORDER_POINT
                ? name.substring(0, CUPS_WITHOUT_BORDER_POINT)
                : name;
    }

    Optional<String> point(String name) {
        return Optional.ofNullable(points.get(name));
    }
}
