package respondet.regime.it;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.time.Month;

/** A part of a month in which members, key and law stand still: positions from {@code from} to {@code to}, excluded. */
record Span(int from, int to, Segment segment, LocalDate date) {

    /** The spans of a month, in order, cut also at the days on which the law changes. */
    static List<Span> of(Month month, ResolvedCommunity community, Stream<LocalDate> changes) {
        var bounds = new TreeSet<Integer>(List.of(month.from(), month.to()));
        community.segments().forEach(segment -> bounds.add(segment.from()));
        changes.forEach(day -> bounds.add(community.timeline().positionOf(day)));
        var spans = new ArrayList<Span>();
        for (int from : bounds.subSet(month.from(), month.to())) {
            int to = Objects.requireNonNull(bounds.higher(from));
            var date = community.timeline().dateOf(from);
            spans.add(new Span(from, to, community.segmentAt(from), date));
        }
        return List.copyOf(spans);
    }
}
