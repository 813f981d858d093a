package respondet.app.settlement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import respondet.core.law.Explanation;

/**
 * What one member used interval by interval and how it was divided: own points only, and only while a member.
 *
 * @param strongest none where its explanation would tell what few others used
 */
public record OwnIntervals(List<Stretch> stretches, Optional<Strongest> strongest) {

    /** An unbroken stretch of one point, in watt-hours by interval. */
    public record Stretch(
            String point,
            Instant start,
            int seconds,
            List<Integer> consumed,
            List<Integer> shared,
            List<Integer> surplus) {

        private Stream<Row> rows() {
            return IntStream.range(0, consumed.size())
                    .mapToObj(i -> new Row(
                            point,
                            start.plusSeconds((long) i * seconds),
                            seconds,
                            consumed.get(i),
                            shared.get(i),
                            surplus.get(i)));
        }
    }

    /** The interval in which the member received most, with the reason for that share. */
    public record Strongest(Instant start, Explanation why) {}

    /** One interval of one point. */
    public record Row(String point, Instant start, int seconds, int consumed, int shared, int surplus) {

        private static final Comparator<Row> ORDER =
                Comparator.comparing(Row::start).thenComparing(Row::point);

        public int residual() {
            return consumed - shared;
        }

        private String csv(ZoneId zone) {
            var local = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(start, zone));
            return AllocationCsv.quoted(point) + "," + local + "," + consumed + "," + shared + "," + surplus + ","
                    + residual() + "\n";
        }
    }

    /** Every interval in order of time. */
    public List<Row> rows() {
        return stretches.stream().flatMap(Stretch::rows).sorted(Row.ORDER).toList();
    }

    /** The own rows of {@code allocation.csv}. */
    public byte[] csv(ZoneId zone) {
        var text = new StringBuilder(AllocationCsv.HEAD);
        rows().forEach(row -> text.append(row.csv(zone)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
