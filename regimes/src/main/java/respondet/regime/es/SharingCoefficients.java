package respondet.regime.es;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.AllocationKey;
import respondet.core.community.AllocationKey.Constant;
import respondet.core.community.HourlyCoefficients;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.law.Legal;
import respondet.core.quantity.Share;

/** The coefficient of each member column in an interval, as whole-number claims that together make 1. */
final class SharingCoefficients {

    private final ResolvedCommunity community;
    private final Map<Segment, IntFunction<long[]>> stretches = new HashMap<>();

    SharingCoefficients(ResolvedCommunity community) {
        this.community = community;
        community.segments().forEach(segment -> stretches.put(segment, stretch(segment)));
    }

    long[] at(int position, Segment segment) {
        var claims = stretches.get(segment);
        if (claims == null) {
            throw new IllegalArgumentException("The segment (" + segment.from() + ") is not of this community.");
        }
        return claims.apply(position);
    }

    private int row(int position, HourlyCoefficients table) {
        var start = community.timeline().startOf(position);
        int year = community.timeline().dateOf(position).getYear();
        return YearHours.row(community.hourOfYear(start), year, table.hours());
    }

    private long[] byColumn(int[] millionths, int[] columns) {
        var claims = new long[community.members().size()];
        for (int i = 0; i < columns.length; i++) {
            claims[columns[i]] = millionths[i];
        }
        return claims;
    }

    private IntFunction<long[]> stretch(Segment segment) {
        return segment.key().map(version -> stretch(version.key())).orElseGet(this::ofTheOnlyConsumer);
    }

    private IntFunction<long[]> stretch(AllocationKey key) {
        return switch (key) {
            case Constant(var shares) -> same(claims(shares));
            case AllocationKey.Hourly(var table) -> byHour(table);
            case AllocationKey.Equal _,
                    AllocationKey.Specific _,
                    AllocationKey.Prorata _,
                    AllocationKey.EqualIterative _,
                    AllocationKey.SpecificIterative _,
                    AllocationKey.Hybrid _,
                    AllocationKey.Cascade _ ->
                throw new IllegalArgumentException("The key (" + key.kind()
                        + ") is not one of Spain.\nMaybe its problems were not read before allocating.");
        };
    }

    private static IntFunction<long[]> same(long[] claims) {
        return _ -> claims;
    }

    private IntFunction<long[]> byHour(HourlyCoefficients table) {
        var columns =
                table.members().stream().mapToInt(community::columnOfMember).toArray();
        return position -> byColumn(table.at(row(position, table)), columns);
    }

    private long[] claims(Map<String, Share> shares) {
        var all = new ArrayList<Share>();
        community.members().forEach(member -> all.add(shares.getOrDefault(member.id(), Share.NONE)));
        return LargestRemainder.claims(all);
    }

    /** Who is alone behind a plant has the coefficient 1 in every hour. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "annex I, 1")
    private IntFunction<long[]> ofTheOnlyConsumer() {
        return same(community.members().size() == 1 ? new long[] {1} : new long[0]);
    }
}
