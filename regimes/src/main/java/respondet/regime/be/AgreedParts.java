package respondet.regime.be;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.law.Explanation;
import respondet.core.quantity.Share;

/**
 * The parts of the injected energy that a key gives to members before their demand is looked at. The part of who has
 * left belongs to nobody until the next key.
 */
final class AgreedParts {

    private final Segment segment;
    private final List<BigDecimal> written;
    private final BigDecimal whole;
    /** By member column; the last is what the key gives to nobody in the community. */
    private final long[] weights;

    private AgreedParts(Segment segment, List<BigDecimal> written, BigDecimal whole, long[] weights) {
        this.segment = segment;
        this.written = written;
        this.whole = whole;
        this.weights = weights;
    }

    /** One part for each member active now. */
    static AgreedParts equal(ResolvedCommunity community, Segment segment) {
        var weights = new long[community.members().size() + 1];
        for (int m = 0; m < weights.length - 1; m++) {
            weights[m] = segment.isActive(m) ? 1 : 0;
        }
        var written = Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toList();
        return new AgreedParts(segment, written, BigDecimal.valueOf(segment.activeMembers()), weights);
    }

    static AgreedParts of(Map<String, Share> shares, ResolvedCommunity community, Segment segment) {
        var byColumn = new ArrayList<Share>();
        var rest = Share.ALL;
        for (var member : community.members()) {
            var share = shares.getOrDefault(member.id(), Share.NONE);
            byColumn.add(share);
            rest = new Share(rest.value().subtract(share.value()));
        }
        byColumn.add(rest);
        var written = byColumn.stream().map(Share::value).toList();
        return new AgreedParts(segment, written, BigDecimal.ONE, LargestRemainder.claims(byColumn));
    }

    /** By member column and, last, nobody's part. */
    long[] split(long total) {
        return segment.activeMembers() == 0 ? new long[weights.length] : LargestRemainder.split(total, weights);
    }

    /** What of a split nobody may have. */
    long unassigned(long[] parts) {
        long sum = parts[parts.length - 1];
        for (int m = 0; m < parts.length - 1; m++) {
            sum += segment.isActive(m) ? 0 : parts[m];
        }
        return sum;
    }

    /** The weights of the active members who still want energy, 0 for all others. */
    long[] wanting(long[] unmet) {
        var claims = new long[unmet.length];
        for (int m = 0; m < unmet.length; m++) {
            claims[m] = unmet[m] > 0 && segment.isActive(m) ? weights[m] : 0;
        }
        return claims;
    }

    /** A member's part of a whole, as one step of an explanation. */
    Explanation whyPart(Explanation of, long[] parts, int member) {
        return Because.part(
                of, Because.number("key_part", written.get(member)), Because.number("key_whole", whole), parts[member]);
    }
}
