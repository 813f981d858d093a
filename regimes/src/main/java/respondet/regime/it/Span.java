package respondet.regime.it;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.time.Month;
import respondet.core.time.Timeline;

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

    /** What is said of a part of a month names its days, so that a reader can add up the same intervals. */
    Message say(String ofMonth, String between, Timeline timeline) {
        var last = timeline.dateOf(to - 1);
        boolean whole =
                date.getDayOfMonth() == 1 && last.equals(YearMonth.from(date).atEndOfMonth());
        return whole
                ? Message.of(ofMonth)
                : Message.of(between).with("from", Value.of(date)).with("to", Value.of(last));
    }
}
