package respondet.core.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Explanation;
import respondet.core.time.Month;

/**
 * The divided energy of a period. Only monthly totals are kept; the division of an interval is made again, the same,
 * whenever someone asks.
 */
public final class Allocation {

    private final MeteredPeriod metered;
    private final Sharing sharing;
    private final List<MonthEnergy> months;

    private Allocation(MeteredPeriod metered, Sharing sharing) {
        this.metered = metered;
        this.sharing = sharing;
        this.months = metered.months().stream().map(this::total).toList();
    }

    private Allocation(MeteredPeriod metered, Sharing sharing, List<MonthEnergy> months) {
        this.metered = metered;
        this.sharing = sharing;
        this.months = List.copyOf(months);
    }

    /**
     * Divides every interval of the complete months.
     *
     * @throws IllegalStateException when a division does not conserve energy
     */
    public static Allocation of(MeteredPeriod metered, Sharing sharing) {
        return new Allocation(metered, sharing);
    }

    private MonthEnergy total(Month month) {
        var totals = new Totals(metered.community());
        forEach(month, interval -> {
            interval.requireConservation();
            totals.add(interval);
        });
        return totals.of(month);
    }

    /**
     * What is known of a community without its intervals: the totals of months that were divided before, or none. Enough
     * for the rules of eligibility; nothing can be divided or valued.
     */
    public static Allocation ofTotals(ResolvedCommunity community, List<MonthEnergy> months) {
        return new Allocation(MeteredPeriod.unread(community), new NotDivided(), months);
    }

    /** Whether its intervals can be divided. */
    public boolean hasIntervals() {
        return !(sharing instanceof NotDivided);
    }

    /** The same allocation, of which only the months from {@code first} are told. */
    public Allocation since(YearMonth first) {
        var told = months.stream()
                .filter(month -> !month.month().name().isBefore(first))
                .toList();
        return new Allocation(metered, sharing, told);
    }

    public MeteredPeriod metered() {
        return metered;
    }

    public ResolvedCommunity community() {
        return metered.community();
    }

    /** Totals of the complete months, in order. */
    public List<MonthEnergy> months() {
        return months;
    }

    /** Shows every interval of a month, divided, on one workbench. */
    public void forEach(Month month, Consumer<Division> reader) {
        var workbench = metered.workbench();
        for (int t = month.from(); t < month.to(); t++) {
            divide(t, workbench);
            reader.accept(workbench);
        }
    }

    /** One interval, divided, on a workbench of its own. */
    public Division at(int position) {
        var workbench = metered.workbench();
        divide(position, workbench);
        return workbench;
    }

    private void divide(int position, Division workbench) {
        metered.load(position, workbench);
        sharing.divide(workbench);
    }

    public Explanation whyShared(int position, int member) {
        return sharing.whyShared(at(position), member);
    }

    /** Stands where nothing was read, so that nothing can be divided. */
    private record NotDivided() implements Sharing {

        @Override
        public void divide(Division interval) {
            throw new IllegalStateException("Only totals are known; no interval can be divided.");
        }

        @Override
        public Explanation whyShared(Division interval, int member) {
            throw new IllegalStateException("Only totals are known; no interval can be explained.");
        }
    }

    /** Running sums of a month. */
    private static final class Totals {
        private final long[] consumed;
        private final long[] shared;
        private final long[] memberSurplus;
        private final long[] produced;
        private final long[] sharedFrom;

        Totals(ResolvedCommunity community) {
            consumed = new long[community.members().size()];
            shared = new long[consumed.length];
            memberSurplus = new long[consumed.length];
            produced = new long[community.plants().size()];
            sharedFrom = new long[produced.length];
        }

        void add(Division interval) {
            add(consumed, interval.consumed());
            add(shared, interval.shared());
            add(memberSurplus, interval.memberSurplus());
            add(produced, interval.produced());
            add(sharedFrom, interval.sharedFrom());
        }

        private static void add(long[] sums, long[] values) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i];
            }
        }

        MonthEnergy of(Month month) {
            var members = new ArrayList<EnergyTotals>();
            var plants = new ArrayList<EnergyTotals>();
            for (int m = 0; m < consumed.length; m++) {
                members.add(new EnergyTotals(consumed[m], 0, shared[m], memberSurplus[m], consumed[m] - shared[m]));
            }
            for (int k = 0; k < produced.length; k++) {
                plants.add(new EnergyTotals(0, produced[k], sharedFrom[k], produced[k] - sharedFrom[k], 0));
            }
            return new MonthEnergy(month, members, plants, all(members, plants));
        }

        /** Total surplus is that of the plants: where it belongs to members, theirs is a part of it. */
        private static EnergyTotals all(List<EnergyTotals> members, List<EnergyTotals> plants) {
            var taken = members.stream().reduce(EnergyTotals.NONE, EnergyTotals::plus);
            var given = plants.stream().reduce(EnergyTotals.NONE, EnergyTotals::plus);
            return new EnergyTotals(
                    taken.consumed(), given.produced(), taken.shared(), given.surplus(), taken.residual());
        }
    }
}
