package respondet.app.solidarity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.allocation.LargestRemainder;
import respondet.core.quantity.Share;

/**
 * Takes a share of what a month is worth to each member and divides it among the vulnerable households in equal parts.
 * Whoever is vulnerable gives nothing, and whoever gains nothing gives nothing. Together no more is taken than the share.
 */
public final class SolidaritySplit {

    private SolidaritySplit() {}

    /**
     * What moves, by member: below zero given, above zero received; the sum is zero.
     *
     * @param gains what the month is worth to each member, in minor units
     * @param vulnerable members that receive; those without figures in the month do not count
     */
    public static SortedMap<String, Long> of(Share share, SortedMap<String, Long> gains, Set<String> vulnerable) {
        var receivers = gains.keySet().stream().filter(vulnerable::contains).toList();
        var givers = gains.keySet().stream()
                .filter(member -> !vulnerable.contains(member) && gains.getOrDefault(member, 0L) > 0)
                .toList();
        long[] claims = givers.stream()
                .mapToLong(member -> gains.getOrDefault(member, 0L))
                .toArray();
        long total = receivers.isEmpty() ? 0 : part(share, claims);
        if (total == 0) {
            return Collections.emptySortedMap();
        }
        var equal = new long[receivers.size()];
        Arrays.fill(equal, 1);
        var moved = new TreeMap<String, Long>();
        put(givers, LargestRemainder.split(total, claims), -1, moved);
        put(receivers, LargestRemainder.split(total, equal), 1, moved);
        return Collections.unmodifiableSortedMap(moved);
    }

    private static long part(Share share, long[] claims) {
        long sum = Arrays.stream(claims).reduce(0, Math::addExact);
        return share.value()
                .multiply(BigDecimal.valueOf(sum))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private static void put(List<String> members, long[] parts, int sign, SortedMap<String, Long> moved) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != 0) {
                moved.put(members.get(i), sign * parts[i]);
            }
        }
    }
}
