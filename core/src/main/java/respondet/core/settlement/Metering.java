package respondet.core.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import respondet.core.community.AccountingPoint;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.time.Interval;
import respondet.core.time.Month;
import respondet.core.time.Timeline;

/** Turns readings into the arrays of a {@link MeteredPeriod} and finds the months that are complete. */
final class Metering {

    private final ResolvedCommunity community;
    private final Readings readings;
    private final boolean carriesOver;
    private final Timeline timeline;
    private final int points;
    private final int[] consumed;
    private final int[] injected;
    private final BitSet estimated = new BitSet();
    private final BitSet incomplete = new BitSet();
    private final List<Problem> problems = new ArrayList<>();

    Metering(ResolvedCommunity community, Readings readings, boolean carriesOver) {
        this.community = community;
        this.readings = readings;
        this.carriesOver = carriesOver;
        this.timeline = community.timeline();
        this.points = community.points().size();
        this.consumed = new int[Math.multiplyExact(timeline.count(), points)];
        this.injected = new int[consumed.length];
    }

    Checked<MeteredPeriod> check() {
        for (int p = 0; p < points; p++) {
            readPoint(p);
        }
        var months = completeMonths();
        if (months.isEmpty()) {
            problems.add(Problem.of(ProblemKind.NOTHING_TO_SETTLE));
            return Checked.refused(problems);
        }
        return Checked.of(new MeteredPeriod(community, months, consumed, injected, estimated), problems);
    }

    private void readPoint(int column) {
        var point = community.points().get(column);
        if (community.memberOf(column) != ResolvedCommunity.NONE) {
            read(
                    column,
                    Direction.CONSUMPTION,
                    consumed,
                    membership(column),
                    point.member().isPresent());
        }
        if (community.plantOf(column) != ResolvedCommunity.NONE) {
            read(column, Direction.PRODUCTION, injected, service(column), true);
        } else if (!readings.of(point.id(), Direction.PRODUCTION).isEmpty()) {
            problems.add(Problem.of(ProblemKind.PRODUCTION_WITHOUT_PLANT).at(point.id()));
        }
    }

    private void read(int column, Direction direction, int[] target, Span span, boolean needed) {
        var point = community.points().get(column);
        var delivered = readings.of(point.id(), direction);
        if (delivered.isEmpty() && !needed) {
            return;
        }
        var channel = ChannelValues.on(timeline, delivered, point.participation());
        if (channel.overflows()) {
            problems.add(Problem.of(ProblemKind.VALUE_OVERFLOW).at(point.id()));
        }
        var gap = new GapFinder(point, direction);
        for (int t = span.from; t < span.to; t++) {
            if (channel.isMissing(t)) {
                gap.missing(t, needed);
            } else {
                gap.present(t);
                target[t * points + column] = channel.wattHours(t);
                if (channel.isEstimated(t)) {
                    estimated.set(t * points + column);
                }
            }
        }
        gap.present(span.to);
    }

    /** Positions in which a value counts. */
    private record Span(int from, int to) {
        Span within(Span other) {
            int start = Math.max(from, other.from);
            return new Span(start, Math.max(start, Math.min(to, other.to)));
        }
    }

    private Span membership(int column) {
        var member = community.members().get(community.memberOf(column));
        return new Span(
                timeline.positionOf(member.joined()),
                member.left().map(timeline::positionOf).orElse(timeline.count()));
    }

    /** From entry into operation; a plant behind a member's own point counts only while that member belongs. */
    private Span service(int column) {
        var plant = community.plants().get(community.plantOf(column));
        var service = new Span(timeline.positionOf(plant.inService()), timeline.count());
        var isMembers = community.points().get(column).member().isPresent();
        return isMembers && community.memberOf(column) != ResolvedCommunity.NONE
                ? service.within(membership(column))
                : service;
    }

    private List<Month> completeMonths() {
        var complete = new ArrayList<Month>();
        boolean broken = false;
        for (var month : timeline.months()) {
            boolean gap = incomplete.get(month.from(), month.to()).cardinality() > 0;
            if (gap || (broken && carriesOver)) {
                broken = true;
                problems.add(Problem.of(ProblemKind.MONTH_NOT_SETTLED)
                        .during(month.name())
                        .with("month", Value.of(month.name())));
            } else {
                complete.add(month);
                notePartial(month);
            }
        }
        return List.copyOf(complete);
    }

    private void notePartial(Month month) {
        LocalDate first = month.name().atDay(1);
        Instant start = first.atStartOfDay(timeline.zone()).toInstant();
        Instant end = first.plusMonths(1).atStartOfDay(timeline.zone()).toInstant();
        if (timeline.startOf(month.from()).isAfter(start)
                || timeline.startOf(month.to()).isBefore(end)) {
            problems.add(
                    Problem.of(ProblemKind.PARTIAL_MONTH).during(month.name()).with("month", Value.of(month.name())));
        }
    }

    /** Collects neighbouring missing intervals of one channel into one problem. */
    private final class GapFinder {
        private final AccountingPoint point;
        private final Direction direction;
        private Optional<Integer> since = Optional.empty();

        GapFinder(AccountingPoint point, Direction direction) {
            this.point = point;
            this.direction = direction;
        }

        void missing(int position, boolean needed) {
            if (needed) {
                incomplete.set(position);
                since = since.or(() -> Optional.of(position));
            }
        }

        void present(int position) {
            since.ifPresent(from -> problems.add(Problem.of(ProblemKind.GAP)
                    .at(point.id())
                    .during(new Interval(timeline.startOf(from), timeline.startOf(position)))
                    .with("direction", new Value.Word("direction." + direction.id()))
                    .with("intervals", Value.of(position - from))));
            since = Optional.empty();
        }
    }
}
