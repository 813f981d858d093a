package respondet.app.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole watt-hours that each member has of each interval: consumed, shared, and assigned but not taken. */
final class OwnShares {

    /** Shares have at most six decimals. */
    private static final int MILLIONTHS = 6;

    private final Folder folder;
    final List<String> members;
    final long[][] consumed;
    final long[][] shared;
    final long[][] surplus;
    private final long[] produced;
    private LocalDate day = LocalDate.MIN;
    private Map<String, BigDecimal> shares = new TreeMap<>();

    OwnShares(Folder folder) {
        this.folder = folder;
        this.members = folder.ids("members");
        this.consumed = new long[members.size()][folder.count];
        this.shared = new long[members.size()][folder.count];
        this.surplus = new long[members.size()][folder.count];
        this.produced = produced(folder);
        for (int m = 0; m < members.size(); m++) {
            for (var point : folder.pointsOf(members.get(m))) {
                var taken = folder.wattHours(point, "consumption");
                for (int t = 0; t < folder.count; t++) {
                    consumed[m][t] += folder.isActive(members.get(m), folder.date(t)) ? taken[t] : 0;
                }
            }
        }
    }

    long consumed(int t) {
        long sum = 0;
        for (var member : consumed) {
            sum += member[t];
        }
        return sum;
    }

    /** What all plants gave in an interval. */
    long produced(int t) {
        return produced[t];
    }

    private static long[] produced(Folder folder) {
        var sum = new long[folder.count];
        for (var plant : folder.ids("plants")) {
            for (var point : folder.pointsOfPlant(plant)) {
                var given = folder.wattHours(point, "production");
                for (int t = 0; t < sum.length; t++) {
                    sum[t] += given[t];
                }
            }
        }
        return sum;
    }

    /** In proportion to consumption, as much as was there. */
    OwnShares pooled() {
        for (int t = 0; t < folder.count; t++) {
            var claims = new long[members.size()];
            for (int m = 0; m < claims.length; m++) {
                claims[m] = consumed[m][t];
            }
            var parts = Folder.split(Math.min(consumed(t), produced(t)), claims);
            for (int m = 0; m < parts.length; m++) {
                shared[m][t] = parts[m];
            }
        }
        return this;
    }

    /** By agreed shares; what one does not take is its surplus, and the part of who has left is claimed, but nobody's. */
    OwnShares agreed() {
        for (int t = 0; t < folder.count; t++) {
            var parts = Folder.split(produced(t), claims(folder.date(t)));
            for (int m = 0; m < members.size(); m++) {
                long own = folder.isActive(members.get(m), folder.date(t)) ? parts[m] : 0;
                shared[m][t] = Math.min(own, consumed[m][t]);
                surplus[m][t] = own - shared[m][t];
            }
        }
        return this;
    }

    private long[] claims(LocalDate date) {
        if (!date.equals(day)) {
            day = date;
            shares = folder.shares(date);
        }
        var claims = new long[members.size() + 1];
        long rest = BigDecimal.ONE.movePointRight(MILLIONTHS).longValueExact();
        for (int m = 0; m < members.size(); m++) {
            var share = shares.getOrDefault(members.get(m), BigDecimal.ZERO);
            claims[m] = share.movePointRight(MILLIONTHS).longValueExact();
            rest -= claims[m];
        }
        claims[members.size()] = rest;
        return claims;
    }

    /** A quantity of a member at one of its points: in proportion to what each took, at the first where none took any. */
    long[] at(String point, int member, long[] quantity) {
        var points = folder.pointsOf(members.get(member));
        var result = new long[folder.count];
        for (int t = 0; t < result.length; t++) {
            var claims = new long[points.size()];
            for (int i = 0; i < claims.length; i++) {
                claims[i] = folder.wattHours(points.get(i), "consumption")[t];
            }
            result[t] = consumed[member][t] == 0
                    ? (points.getFirst().equals(point) ? quantity[t] : 0)
                    : Folder.split(quantity[t], claims)[points.indexOf(point)];
        }
        return result;
    }

    int column(String member) {
        return members.indexOf(member);
    }
}
