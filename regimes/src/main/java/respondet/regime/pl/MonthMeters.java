package respondet.regime.pl;

import java.util.Arrays;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Legal;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;
import respondet.core.time.Month;

/** What a community and its points took and gave in a month, by tariff zone, in Wh. */
final class MonthMeters {

    private final Month month;
    private final ZoneClock clock;
    private final CapacityHours capacityHours;
    private final long[] netTaken;
    private final long[] netGiven;
    private final long[][] takenAt;
    private final long[][] givenAt;
    private final long[] takenInCapacityHours;

    private MonthMeters(ResolvedCommunity community, Month month, ZoneClock clock) {
        int points = community.points().size();
        int zones = clock.zones().size();
        this.month = month;
        this.clock = clock;
        this.capacityHours = new CapacityHours(community.timeline());
        this.netTaken = new long[zones];
        this.netGiven = new long[zones];
        this.takenAt = new long[points][zones];
        this.givenAt = new long[points][zones];
        this.takenInCapacityHours = new long[points];
    }

    static MonthMeters of(Allocation allocation, Month month, ZoneClock clock) {
        var meters = new MonthMeters(allocation.community(), month, clock);
        allocation.forEach(month, meters::add);
        return meters;
    }

    private void add(Division hour) {
        int zone = clock.at(hour.position());
        boolean charged = capacityHours.holds(hour.position());
        for (int p = 0; p < takenAt.length; p++) {
            takenAt[p][zone] += hour.consumedAt()[p];
            givenAt[p][zone] += hour.injectedAt()[p];
            takenInCapacityHours[p] += charged ? hour.consumedAt()[p] : 0;
        }
        long balance = balance(hour);
        netTaken[zone] += Math.max(0, balance);
        netGiven[zone] += Math.max(0, -balance);
    }

    /** Ebs(t): positive where the community took from the grid, negative where it gave. */
    @Legal(act = Acts.SETTLEMENT, article = "§ 2(3)(2)")
    static long balance(Division hour) {
        return hour.totalConsumed() - hour.totalProduced();
    }

    Month month() {
        return month;
    }

    ZoneClock clock() {
        return clock;
    }

    int points() {
        return takenAt.length;
    }

    /** Ebsp: the sum of the positive balances, by zone. */
    @Legal(act = Acts.SETTLEMENT, article = "§ 3(1)")
    long[] netTaken() {
        return netTaken;
    }

    /** Ebsw without its sign: the sum of the negative balances, by zone. */
    @Legal(act = Acts.SETTLEMENT, article = "§ 3(1)")
    long[] netGiven() {
        return netGiven;
    }

    long allNetTaken() {
        return Arrays.stream(netTaken).sum();
    }

    long allNetGiven() {
        return Arrays.stream(netGiven).sum();
    }

    long taken(int point, int zone) {
        return takenAt[point][zone];
    }

    long taken(int point) {
        return Arrays.stream(takenAt[point]).sum();
    }

    long given(int point) {
        return Arrays.stream(givenAt[point]).sum();
    }

    long takenInCapacityHours(int point) {
        return takenInCapacityHours[point];
    }

    /** The sum of Eb(t) of a point over the hours of a zone. */
    @Legal(act = Acts.SETTLEMENT, article = "§ 2(3)(1)")
    long net(int point, int zone) {
        return takenAt[point][zone] - givenAt[point][zone];
    }

    /** The sum of Eb(t) of a point over the month. */
    long net(int point) {
        return taken(point) - given(point);
    }
}
