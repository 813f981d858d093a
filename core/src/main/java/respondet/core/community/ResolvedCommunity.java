package respondet.core.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import respondet.core.time.Timeline;

/**
 * A community for one timeline, every dated fact fixed: members, points and plants as columns in ascending order of id,
 * and segments in which membership and key stand still.
 */
public final class ResolvedCommunity {

    /** The column of a point without a member, or of a point without a plant. */
    public static final int NONE = -1;

    private final Community community;
    private final Timeline timeline;
    private final int[] memberOf;
    private final int[] plantOf;
    private final int[][] pointsOf;
    private final List<Segment> segments;
    private final Map<PriceTerm, Optional<PriceCurve>> curves = new HashMap<>();

    private ResolvedCommunity(Community community, Timeline timeline) {
        this.community = community;
        this.timeline = timeline;
        this.memberOf = columns(this::memberColumn);
        this.plantOf = columns(point -> point.plant().map(this::columnOfPlant).orElse(NONE));
        this.pointsOf = IntStream.range(0, community.members().size())
                .mapToObj(this::pointColumns)
                .toArray(int[][]::new);
        this.segments = segments(community, timeline);
    }

    public static ResolvedCommunity resolve(Community community, Timeline timeline) {
        return new ResolvedCommunity(community, timeline);
    }

    private int[] columns(Function<AccountingPoint, Integer> column) {
        return community.points().stream().mapToInt(column::apply).toArray();
    }

    private int memberColumn(AccountingPoint point) {
        return point.member()
                .or(() -> ownerOfPlantAt(point))
                .map(this::columnOfMember)
                .orElse(NONE);
    }

    /** What a plant's own meter takes from the grid is its owner's consumption, where the owner is a member. */
    private Optional<String> ownerOfPlantAt(AccountingPoint point) {
        return point.plant().flatMap(community::findPlant).map(Plant::owner);
    }

    private int[] pointColumns(int member) {
        return IntStream.range(0, memberOf.length)
                .filter(p -> memberOf[p] == member)
                .toArray();
    }

    public Community community() {
        return community;
    }

    public Timeline timeline() {
        return timeline;
    }

    public List<Member> members() {
        return community.members();
    }

    public List<AccountingPoint> points() {
        return community.points();
    }

    public List<Plant> plants() {
        return community.plants();
    }

    /** The column of a member, or {@link #NONE}. */
    public int columnOfMember(String id) {
        return IntStream.range(0, members().size())
                .filter(m -> members().get(m).id().equals(id))
                .findFirst()
                .orElse(NONE);
    }

    /** The column of a plant, or {@link #NONE}. */
    public int columnOfPlant(String id) {
        return IntStream.range(0, plants().size())
                .filter(k -> plants().get(k).id().equals(id))
                .findFirst()
                .orElse(NONE);
    }

    /** The member column of a point column, or {@link #NONE}. */
    public int memberOf(int point) {
        return memberOf[point];
    }

    /** The plant column of a point column, or {@link #NONE}. */
    public int plantOf(int point) {
        return plantOf[point];
    }

    /** The point columns of a member, ascending. */
    public int[] pointsOf(int member) {
        return pointsOf[member];
    }

    public List<Segment> segments() {
        return segments;
    }

    public Segment segmentAt(int position) {
        for (var each : segments) {
            if (position < each.to()) {
                return each;
            }
        }
        throw new IndexOutOfBoundsException("Position " + position + " lies after the timeline of " + timeline.count());
    }

    /** A community-wide price over the timeline; empty where none was agreed or it is priced by zone. */
    public Optional<PriceCurve> price(String name) {
        return Optional.ofNullable(community.prices().get(name)).flatMap(this::curve);
    }

    /** An element of the tariff of a point; empty where the point has no tariff or the tariff no such element. */
    public Optional<PriceCurve> tariff(int point, String element) {
        return tariffOf(point)
                .flatMap(tariff -> Optional.ofNullable(tariff.terms().get(element)))
                .flatMap(this::curve);
    }

    public Optional<Tariff> tariffOf(int point) {
        return points().get(point)
                .tariff()
                .flatMap(id -> Optional.ofNullable(community.tariffs().get(id)));
    }

    private synchronized Optional<PriceCurve> curve(PriceTerm term) {
        return curves.computeIfAbsent(term, _ -> term.over(timeline, _ -> Optional.empty()));
    }

    private static List<Segment> segments(Community community, Timeline timeline) {
        var bounds = bounds(community, timeline);
        var result = new ArrayList<Segment>();
        for (int from : bounds) {
            var next = bounds.higher(from);
            if (next != null) {
                result.add(segment(community, timeline, from, next));
            }
        }
        return List.copyOf(result);
    }

    private static NavigableSet<Integer> bounds(Community community, Timeline timeline) {
        var bounds = new TreeSet<Integer>(List.of(0, timeline.count()));
        community.keys().forEach(key -> bounds.add(timeline.positionOf(key.from())));
        for (var member : community.members()) {
            bounds.add(timeline.positionOf(member.joined()));
            member.left().ifPresent(left -> bounds.add(timeline.positionOf(left)));
        }
        return bounds;
    }

    private static Segment segment(Community community, Timeline timeline, int from, int to) {
        var date = timeline.dateOf(from);
        var active = new boolean[community.members().size()];
        for (int m = 0; m < active.length; m++) {
            active[m] = community.members().get(m).isActiveOn(date);
        }
        return new Segment(from, to, active, keyOn(community, date));
    }

    private static Optional<KeyVersion> keyOn(Community community, LocalDate date) {
        return community.keys().stream()
                .filter(key -> !key.from().isAfter(date))
                .reduce((_, later) -> later);
    }

    /** The elapsed hours of the local year before an instant: 0 at the first hour. */
    public int hourOfYear(Instant instant) {
        var firstDay = LocalDate.ofInstant(instant, timeline.zone()).withDayOfYear(1);
        var start = firstDay.atStartOfDay(timeline.zone()).toInstant();
        return Math.toIntExact((instant.getEpochSecond() - start.getEpochSecond()) / 3600);
    }
}
