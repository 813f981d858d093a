package respondet.regime.es.coefficients;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.HourlyCoefficients;
import respondet.core.quantity.Share;

/** Shares as the coefficient file states them: six decimals that sum to exactly 1. */
public final class SixDecimals {

    private SixDecimals() {}

    /** Rounded down, the missing millionths to the largest remainders, ties by ascending id. */
    public static Map<String, Share> of(Map<String, Long> claims) {
        var sorted = new TreeMap<>(claims);
        var millionths =
                millionths(sorted.values().stream().mapToLong(Long::longValue).toArray());
        var result = new TreeMap<String, Share>();
        int position = 0;
        for (var id : sorted.keySet()) {
            result.put(id, share(millionths[position++]));
        }
        return result;
    }

    static long[] millionths(long[] claims) {
        return LargestRemainder.split(HourlyCoefficients.WHOLE, claims);
    }

    static Share share(long millionths) {
        return new Share(BigDecimal.valueOf(millionths, 6));
    }
}
