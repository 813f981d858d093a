package respondet.regime.be;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import respondet.core.community.PriceCurve;
import respondet.core.community.ResolvedCommunity;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;
import respondet.core.time.Month;

/** The shared energy of one month by point, member and plant, at every price that a provision asks for. */
final class MonthBook {

    private final ResolvedCommunity community;
    private final Month month;
    private final List<PricedEnergy> supplied;
    private final List<PricedEnergy> distributed;
    private final List<PricedEnergy> paid;
    private final List<PricedEnergy> received;
    private final List<PricedEnergy> sold;
    private final int[] owners;
    private int ownInjection;

    private MonthBook(ResolvedCommunity community, Month month) {
        this.community = community;
        this.month = month;
        int points = community.points().size();
        int plants = community.plants().size();
        this.supplied = sums(points, point -> community.tariff(point, "energy"));
        this.distributed = sums(points, point -> community.tariff(point, "distribution"));
        this.paid = sums(community.members().size(), _ -> community.price("internal"));
        this.received = sums(plants, _ -> community.price("internal"));
        this.sold = sums(plants, _ -> community.price("injection"));
        this.owners = community.plants().stream()
                .mapToInt(plant -> community.columnOfMember(plant.owner()))
                .toArray();
    }

    private static List<PricedEnergy> sums(int count, IntFunction<Optional<PriceCurve>> price) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PricedEnergy(price.apply(i)))
                .toList();
    }

    static MonthBook of(Allocation allocation, Month month) {
        var book = new MonthBook(allocation.community(), month);
        allocation.forEach(month, book::add);
        return book;
    }

    private void add(Division interval) {
        int t = interval.position();
        if (interval.totalShared() > 0) {
            addShared(interval, t);
            ownInjection += hasOwnInjection(interval) ? 1 : 0;
        }
        for (int k = 0; k < sold.size(); k++) {
            sold.get(k).add(t, interval.plantSurplus(k));
        }
    }

    private void addShared(Division interval, int t) {
        var atPoints = interval.byPoint(interval.shared());
        for (int p = 0; p < atPoints.length; p++) {
            supplied.get(p).add(t, atPoints[p]);
            distributed.get(p).add(t, atPoints[p]);
        }
        for (int m = 0; m < paid.size(); m++) {
            paid.get(m).add(t, interval.shared()[m]);
        }
        for (int k = 0; k < received.size(); k++) {
            received.get(k).add(t, interval.sharedFrom()[k]);
        }
    }

    private boolean hasOwnInjection(Division interval) {
        for (int k = 0; k < owners.length; k++) {
            if (owners[k] != ResolvedCommunity.NONE && interval.produced()[k] > 0 && interval.shared()[owners[k]] > 0) {
                return true;
            }
        }
        return false;
    }

    ResolvedCommunity community() {
        return community;
    }

    Month month() {
        return month;
    }

    /** The first settled day of the month, by which dated parameters are chosen. */
    LocalDate firstDay() {
        return community.timeline().dateOf(month.from());
    }

    /** Shared energy at the supplier's price, by point. */
    List<PricedEnergy> supplied() {
        return supplied;
    }

    /** Shared energy at the price of distribution, by point. */
    List<PricedEnergy> distributed() {
        return distributed;
    }

    /** Shared energy at the internal price, by member. */
    List<PricedEnergy> paid() {
        return paid;
    }

    /** Shared energy at the internal price, by plant. */
    List<PricedEnergy> received() {
        return received;
    }

    /** What was left to producers at the price of injection, by plant. */
    List<PricedEnergy> sold() {
        return sold;
    }

    /** In how many quarter-hours a member got shared energy while the own plant injected. */
    int quartersWithOwnInjection() {
        return ownInjection;
    }

    long sharedWattHours() {
        return paid.stream().mapToLong(each -> each.energy().wattHours()).sum();
    }
}
