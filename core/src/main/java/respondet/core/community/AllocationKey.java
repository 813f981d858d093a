package respondet.core.community;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import respondet.core.quantity.Share;

/** The rule by which a community divides the energy of an interval among its members. */
public sealed interface AllocationKey {

    /** Spain: coefficients by member, constant through the year. */
    record Constant(Map<String, Share> shares) implements AllocationKey {
        public Constant {
            shares = whole(shares);
        }
    }

    /** Spain: coefficients by member for each hour of a local year, in millionths. */
    record Hourly(HourlyCoefficients coefficients) implements AllocationKey {}

    /** Belgium: the same part for each active member, one round. */
    record Equal() implements AllocationKey {}

    /** Belgium: agreed shares, one round. */
    record Specific(Map<String, Share> shares) implements AllocationKey {
        public Specific {
            shares = whole(shares);
        }
    }

    /** In proportion to withdrawal. */
    record Prorata() implements AllocationKey {}

    /** Equal parts, repeated among members with unmet demand. */
    record EqualIterative() implements AllocationKey {}

    /** Agreed shares, repeated among members with unmet demand. */
    record SpecificIterative(Map<String, Share> shares) implements AllocationKey {
        public SpecificIterative {
            shares = whole(shares);
        }
    }

    /** The fixed part by agreed shares, everything left in proportion to unmet demand. */
    record Hybrid(Share fixedPart, Map<String, Share> shares) implements AllocationKey {
        public Hybrid {
            shares = whole(shares);
        }
    }

    /** Members in order of priority, each up to its demand. */
    record Cascade(List<String> order) implements AllocationKey {
        public Cascade {
            order = List.copyOf(order);
        }
    }

    /** The word for this kind in a community folder. */
    default String kind() {
        return switch (this) {
            case EqualIterative _ -> "equal_iterative";
            case SpecificIterative _ -> "specific_iterative";
            case Constant _, Hourly _, Equal _, Specific _, Prorata _, Hybrid _, Cascade _ ->
                getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    /** The members that the key names. */
    default List<String> named() {
        return switch (this) {
            case Constant(var shares) -> List.copyOf(shares.keySet());
            case Specific(var shares) -> List.copyOf(shares.keySet());
            case SpecificIterative(var shares) -> List.copyOf(shares.keySet());
            case Hybrid(var _, var shares) -> List.copyOf(shares.keySet());
            case Cascade(var order) -> order;
            case Hourly(var coefficients) -> coefficients.members();
            case Equal _, Prorata _, EqualIterative _ -> List.of();
        };
    }

    private static Map<String, Share> whole(Map<String, Share> shares) {
        var sum = shares.values().stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("The shares sum to " + sum.toPlainString()
                    + " instead of 1.\nMaybe a member is missing, or thirds were rounded: 0.333334 0.333333 0.333333.");
        }
        return Collections.unmodifiableMap(new TreeMap<>(shares));
    }
}
