package respondet.app.compare;

import java.util.Map;
import java.util.Optional;
import respondet.core.community.AllocationKey;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Share;

/**
 * An agreed key as another law can apply it.
 *
 * @param key none where that law divides without one
 * @param said what became of the own key
 */
record KeyUnder(Optional<AllocationKey> key, Message said) {

    static KeyUnder of(AllocationKey own, Territory law, UseShares use) {
        return switch (law) {
            case CATALONIA -> catalonia(own, use);
            case MALOPOLSKA -> new KeyUnder(Optional.empty(), said("none", own));
            case WALLONIA -> wallonia(own);
            case PIEDMONT -> piedmont(own);
        };
    }

    /** Coefficients must be fixed beforehand, so every key becomes a constant one. */
    private static KeyUnder catalonia(AllocationKey own, UseShares use) {
        return switch (own) {
            case AllocationKey.Constant _, AllocationKey.Hourly _ -> same(own);
            case AllocationKey.Specific(var shares) -> constant(shares, said("same_shares", own));
            case AllocationKey.SpecificIterative(var shares) -> constant(shares, said("one_round", own));
            case AllocationKey.Hybrid(var _, var shares) -> constant(shares, said("one_round", own));
            case AllocationKey.Equal _, AllocationKey.EqualIterative _ -> constant(use.equal(), said("equal", own));
            case AllocationKey.Prorata _, AllocationKey.Cascade _ -> constant(use.byUse(), said("by_use", own));
        };
    }

    private static KeyUnder wallonia(AllocationKey own) {
        return switch (own) {
            case AllocationKey.Constant(var shares) ->
                new KeyUnder(Optional.of(new AllocationKey.Specific(shares)), said("same_shares", own));
            case AllocationKey.Hourly _ -> new KeyUnder(Optional.of(new AllocationKey.Prorata()), said("prorata", own));
            case AllocationKey.Equal _,
                    AllocationKey.Specific _,
                    AllocationKey.Prorata _,
                    AllocationKey.EqualIterative _,
                    AllocationKey.SpecificIterative _,
                    AllocationKey.Hybrid _,
                    AllocationKey.Cascade _ -> same(own);
        };
    }

    /** The law shares without a key; agreed shares only divide the money inside. */
    private static KeyUnder piedmont(AllocationKey own) {
        return switch (own) {
            case AllocationKey.Hourly _, AllocationKey.Hybrid _, AllocationKey.Cascade _ ->
                new KeyUnder(Optional.empty(), said("none", own));
            case AllocationKey.Constant _,
                    AllocationKey.Equal _,
                    AllocationKey.Specific _,
                    AllocationKey.Prorata _,
                    AllocationKey.EqualIterative _,
                    AllocationKey.SpecificIterative _ -> new KeyUnder(Optional.of(own), said("money_only", own));
        };
    }

    private static KeyUnder same(AllocationKey own) {
        return new KeyUnder(Optional.of(own), said("kept", own));
    }

    private static KeyUnder constant(Map<String, Share> shares, Message said) {
        return new KeyUnder(Optional.of(new AllocationKey.Constant(shares)), said);
    }

    private static Message said(String what, AllocationKey own) {
        return Message.of("compare.key." + what).with("key", new Value.Word("compare.kind." + own.kind()));
    }
}
