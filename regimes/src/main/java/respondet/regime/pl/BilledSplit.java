package respondet.regime.pl;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import respondet.core.allocation.LargestRemainder;
import respondet.core.law.Legal;

/** The billed volume of a month divided among the points, in Wh, by point and tariff zone. */
final class BilledSplit {

    private final long[][] billed;
    private final long[][] claims;
    private final boolean byTakenEnergy;

    private BilledSplit(long[][] billed, long[][] claims, boolean byTakenEnergy) {
        this.billed = billed;
        this.claims = claims;
        this.byTakenEnergy = byTakenEnergy;
    }

    static BilledSplit of(List<Long> billedByZone, MonthMeters meters) {
        var billed = new long[meters.points()][billedByZone.size()];
        var claims = new long[meters.points()][billedByZone.size()];
        for (int zone = 0; zone < billedByZone.size(); zone++) {
            var claimed = claims(meters, zone);
            var parts = LargestRemainder.split(billedByZone.get(zone), claimed);
            for (int p = 0; p < parts.length; p++) {
                billed[p][zone] = parts[p];
                claims[p][zone] = claimed[p];
            }
        }
        return new BilledSplit(billed, claims, isSilent(billedByZone, meters));
    }

    /** The points that took more than they gave over the month, by what they took more in the zone. */
    @Legal(act = Acts.SETTLEMENT, article = "§ 3(3)(1)")
    private static long[] claims(MonthMeters meters, int zone) {
        var inZone = claims(meters, p -> meters.net(p) > 0 ? meters.net(p, zone) : 0);
        if (any(inZone)) {
            return inZone;
        }
        var inMonth = claims(meters, meters::net);
        return any(inMonth) ? inMonth : claims(meters, meters::taken);
    }

    private static long[] claims(MonthMeters meters, IntToLongFunction claim) {
        return IntStream.range(0, meters.points())
                .mapToLong(p -> Math.max(0, claim.applyAsLong(p)))
                .toArray();
    }

    private static boolean any(long[] claims) {
        return Arrays.stream(claims).anyMatch(claim -> claim > 0);
    }

    private static boolean isSilent(List<Long> billedByZone, MonthMeters meters) {
        return billedByZone.stream().anyMatch(each -> each > 0) && !any(claims(meters, meters::net));
    }

    /** Whether no point took more than it gave, a case on which the regulation is silent. */
    boolean byTakenEnergy() {
        return byTakenEnergy;
    }

    long billed(int point, int zone) {
        return billed[point][zone];
    }

    long claim(int point, int zone) {
        return claims[point][zone];
    }

    long billed(int point) {
        return Arrays.stream(billed[point]).sum();
    }

    long allClaims(int zone) {
        return Arrays.stream(claims).mapToLong(each -> each[zone]).sum();
    }
}
