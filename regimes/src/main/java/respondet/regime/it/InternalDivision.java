package respondet.regime.it;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.AllocationKey;
import respondet.core.community.KeyVersion;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Share;
import respondet.core.settlement.Party;

/**
 * How the members divide their money, which the law leaves to the statute: each keeps what its own shared energy earned,
 * or a key in force divides it again in equal or agreed parts.
 */
record InternalDivision(ResolvedCommunity community) {

    private static final Message TOTAL = Message.of("explain.it.earned_by_all");

    Earnings divide(Earnings earned, Segment segment) {
        var key = segment.key().map(KeyVersion::key);
        var parties = new ArrayList<Party>();
        var claims = key.flatMap(each -> findClaims(each, segment, parties));
        return claims.map(each -> divide(earned, parties, each)).orElse(earned);
    }

    /** Empty where each keeps its own; fills in who the claims belong to. */
    private Optional<long[]> findClaims(AllocationKey key, Segment segment, List<Party> parties) {
        return switch (key) {
            case AllocationKey.Equal _, AllocationKey.EqualIterative _ -> Optional.of(equal(segment, parties));
            case AllocationKey.Specific(var shares) ->
                Optional.of(agreed(List.copyOf(shares.keySet()), List.copyOf(shares.values()), segment, parties));
            case AllocationKey.SpecificIterative(var shares) ->
                Optional.of(agreed(List.copyOf(shares.keySet()), List.copyOf(shares.values()), segment, parties));
            case AllocationKey.Constant(var shares) ->
                Optional.of(agreed(List.copyOf(shares.keySet()), List.copyOf(shares.values()), segment, parties));
            case AllocationKey.Prorata _, AllocationKey.Hourly _, AllocationKey.Hybrid _, AllocationKey.Cascade _ ->
                Optional.empty();
        };
    }

    private long[] equal(Segment segment, List<Party> parties) {
        IntStream.range(0, community.members().size())
                .filter(segment::isActive)
                .forEach(
                        m -> parties.add(Party.member(community.members().get(m).id())));
        var claims = new long[parties.size()];
        Arrays.fill(claims, 1);
        return claims;
    }

    /** The part of who left stays with the community until the next version of the key. */
    private long[] agreed(List<String> members, List<Share> shares, Segment segment, List<Party> parties) {
        for (var id : members) {
            int column = community.columnOfMember(id);
            boolean active = column != ResolvedCommunity.NONE && segment.isActive(column);
            parties.add(active ? Party.member(id) : Party.community());
        }
        return LargestRemainder.claims(shares);
    }

    private static Earnings divide(Earnings earned, List<Party> parties, long[] claims) {
        var result = new Earnings();
        var pool = earned.total(TOTAL);
        var parts = FineMoney.split(pool.amount(), claims);
        long all = Arrays.stream(claims).sum();
        for (int i = 0; i < claims.length; i++) {
            result.add(
                    parties.get(i),
                    Earning.of(
                            parts.get(i),
                            Message.of("explain.it.by_key"),
                            Operation.LARGEST_REMAINDER,
                            pool.why(),
                            Explanation.input(Message.of("explain.it.claim"), Value.of(claims[i])),
                            Explanation.input(Message.of("explain.it.claims"), Value.of(all))));
        }
        return result;
    }
}
