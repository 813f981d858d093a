package respondet.app.settlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import respondet.core.community.AllocationKey;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.MonthEnergy;
import respondet.core.time.Month;

/** Gathers the rows of {@code allocation.csv} while they are written, to hand each member the own ones. */
public final class IntervalsByMember implements AllocationCsv.Rows {

    /** So many others must be in a sum before a member is told it. */
    private static final int FIVE = 5;

    private static final int CONSUMED = 0;
    private static final int SHARED = 1;
    private static final int SURPLUS = 2;

    private final Allocation allocation;
    private final ResolvedCommunity community;
    private final List<Month> months;
    private final int first;
    private final int[][][] values;

    public IntervalsByMember(Allocation allocation) {
        this.allocation = allocation;
        this.community = allocation.community();
        this.months = allocation.months().stream().map(MonthEnergy::month).toList();
        this.first = months.isEmpty() ? 0 : months.getFirst().from();
        int count = months.isEmpty() ? 0 : months.getLast().to() - first;
        this.values = new int[SURPLUS + 1][community.points().size()][count];
    }

    @Override
    public void row(int position, int point, long[] row) {
        for (int kind = CONSUMED; kind <= SURPLUS; kind++) {
            values[kind][point][position - first] = Math.toIntExact(row[kind]);
        }
    }

    /** What a member is told. */
    public OwnIntervals of(String member) {
        int column = community.columnOfMember(member);
        var stretches = new ArrayList<OwnIntervals.Stretch>();
        for (int point : community.pointsOf(column)) {
            for (var month : months) {
                community.segments().stream()
                        .filter(segment -> segment.isActive(column))
                        .forEach(segment -> add(stretches, point, month, segment));
            }
        }
        return new OwnIntervals(List.copyOf(stretches), strongest(column));
    }

    private void add(List<OwnIntervals.Stretch> stretches, int point, Month month, Segment segment) {
        int from = Math.max(month.from(), segment.from());
        int to = Math.min(month.to(), segment.to());
        if (from < to) {
            stretches.add(new OwnIntervals.Stretch(
                    community.points().get(point).id(),
                    community.timeline().startOf(from),
                    community.timeline().resolution().seconds(),
                    part(CONSUMED, point, from, to),
                    part(SHARED, point, from, to),
                    part(SURPLUS, point, from, to)));
        }
    }

    private List<Integer> part(int kind, int point, int from, int to) {
        return Arrays.stream(values[kind][point], from - first, to - first)
                .boxed()
                .toList();
    }

    /** The first of those in which the member received most; none where nothing was received or few others are in it. */
    private Optional<OwnIntervals.Strongest> strongest(int member) {
        int best = first;
        for (var month : months) {
            for (int t = month.from(); t < month.to(); t++) {
                best = shared(member, t) > shared(member, best) ? t : best;
            }
        }
        return months.isEmpty() || shared(member, best) == 0 || !isTold(community.segmentAt(best))
                ? Optional.empty()
                : Optional.of(new OwnIntervals.Strongest(
                        community.timeline().startOf(best), allocation.whyShared(best, member)));
    }

    private long shared(int member, int position) {
        long sum = 0;
        for (int point : community.pointsOf(member)) {
            sum += values[SHARED][point][position - first];
        }
        return sum;
    }

    /** An order of priority tells what those before used, who may be few. */
    private static boolean isTold(Segment segment) {
        boolean ordered = segment.key()
                .filter(version -> version.key() instanceof AllocationKey.Cascade)
                .isPresent();
        return !ordered && segment.activeMembers() > FIVE;
    }
}
