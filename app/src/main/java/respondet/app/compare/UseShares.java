package respondet.app.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.quantity.Share;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Timeline;

/** Coefficients for a community that agreed none, in millionths that make exactly 1: equal, or by what each took. */
record UseShares(Community community, Readings readings, Timeline timeline) {

    private static final int WHOLE = 1_000_000;

    Map<String, Share> equal() {
        var claims = new long[community.members().size()];
        Arrays.fill(claims, 1);
        return shares(claims);
    }

    /** Known only when the period is over. */
    Map<String, Share> byUse() {
        var claims = community.members().stream()
                .mapToLong(member -> community.points().stream()
                        .filter(point ->
                                point.member().filter(member.id()::equals).isPresent())
                        .mapToLong(this::taken)
                        .sum())
                .toArray();
        return Arrays.stream(claims).sum() == 0 ? equal() : shares(claims);
    }

    private long taken(AccountingPoint point) {
        return readings.of(point.id(), Direction.CONSUMPTION).stream()
                .mapToLong(this::taken)
                .sum();
    }

    private long taken(Series series) {
        long sum = 0;
        for (int i = 0; i < series.length(); i++) {
            int position = timeline.positionOf(series.startOf(i));
            boolean counts = position >= 0 && position < timeline.count() && !series.isMissing(i);
            sum += counts ? series.wattHours(i) : 0;
        }
        return sum;
    }

    private Map<String, Share> shares(long[] claims) {
        var parts = LargestRemainder.split(WHOLE, claims);
        var shares = new TreeMap<String, Share>();
        for (int m = 0; m < parts.length; m++) {
            shares.put(community.members().get(m).id(), new Share(BigDecimal.valueOf(parts[m], 6)));
        }
        return shares;
    }
}
