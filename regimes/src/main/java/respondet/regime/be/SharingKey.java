package respondet.regime.be;

import java.util.Optional;
import respondet.core.community.AllocationKey;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.law.Explanation;

/** How the distribution system operator divides what was injected in one quarter-hour, in whole watt-hours. */
sealed interface SharingKey permits FixedKey, ProrataKey, IterativeKey, HybridKey, CascadeKey {

    /** Fills what each member gets of the injected energy, by what each withdrew. */
    void share(long injected, long[] withdrawn, long[] shared);

    /** Why a member gets what {@link #share} gives. */
    Explanation why(long injected, long[] withdrawn, int member);

    /** The key as this law applies it; none for the key of another law. */
    static Optional<SharingKey> of(AllocationKey key, ResolvedCommunity community, Segment segment) {
        return switch (key) {
            case AllocationKey.Equal _ -> Optional.of(new FixedKey(AgreedParts.equal(community, segment)));
            case AllocationKey.Specific(var shares) ->
                Optional.of(new FixedKey(AgreedParts.of(shares, community, segment)));
            case AllocationKey.Prorata _ -> Optional.of(new ProrataKey());
            case AllocationKey.EqualIterative _ -> Optional.of(new IterativeKey(AgreedParts.equal(community, segment)));
            case AllocationKey.SpecificIterative(var shares) ->
                Optional.of(new IterativeKey(AgreedParts.of(shares, community, segment)));
            case AllocationKey.Hybrid(var part, var shares) ->
                Optional.of(new HybridKey(part, AgreedParts.of(shares, community, segment)));
            case AllocationKey.Cascade(var order) -> Optional.of(CascadeKey.of(order, community));
            case AllocationKey.Constant _, AllocationKey.Hourly _ -> Optional.empty();
        };
    }

    /** Whether the operator must accept this key, or may be asked for it. */
    static boolean isStandard(AllocationKey key) {
        return switch (key) {
            case AllocationKey.Equal _, AllocationKey.Specific _, AllocationKey.Prorata _ -> true;
            case AllocationKey.EqualIterative _,
                    AllocationKey.SpecificIterative _,
                    AllocationKey.Hybrid _,
                    AllocationKey.Cascade _,
                    AllocationKey.Constant _,
                    AllocationKey.Hourly _ -> false;
        };
    }
}
