package respondet.metering.eddie;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import respondet.core.reading.Quality;
import respondet.core.time.Resolution;
import respondet.metering.xml.XmlElement;

/** Numbers one after another from a start on, each for the same length of time. */
record SeriesPeriod(String start, String resolution, List<Point> points, long line) {

    private static final Pattern LENGTH = Pattern.compile(
            "P(?:0+Y)?(?:0+M)?(?:(\\d{1,3})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?(?:(\\d{1,6})(?:\\.0+)?S)?)?");
    private static final List<Integer> SECONDS = List.of(86_400, 3_600, 60, 1);

    /**
     * A number as written, and which in the row it is.
     *
     * @param quality a code of ENTSO-E's list of qualities
     */
    record Point(String position, String quantity, String quality, long line) {

        static Point of(XmlElement point) {
            return new Point(
                    point.text("position").orElse(""),
                    point.text("energy_Quantity.quantity").orElse(""),
                    point.text("energy_Quantity.quality").orElse(""),
                    point.line());
        }

        /** Nothing was measured, or only in part. */
        boolean isMissing() {
            return quality.equals("A02") || quality.equals("A05");
        }

        Quality how() {
            return switch (quality) {
                case "A03" -> Quality.ESTIMATED;
                case "A01" -> Quality.CALCULATED;
                default -> Quality.MEASURED;
            };
        }
    }

    SeriesPeriod {
        points = List.copyOf(points);
    }

    static SeriesPeriod of(XmlElement period) {
        var listed = period.all("PointList").flatMap(list -> list.all("Point"));
        return new SeriesPeriod(
                period.find("timeInterval").flatMap(each -> each.text("start")).orElse(""),
                period.text("resolution").orElse(""),
                Stream.concat(listed, period.all("Point")).map(Point::of).toList(),
                period.line());
    }

    /** Empty where settlements know no such interval. */
    Optional<Resolution> length() {
        var match = LENGTH.matcher(resolution);
        if (!match.matches()) {
            return Optional.empty();
        }
        long seconds = 0;
        for (int i = 0; i < SECONDS.size(); i++) {
            var part = match.group(i + 1);
            seconds += part == null ? 0 : (long) SECONDS.get(i) * Integer.parseInt(part);
        }
        return Resolution.ofSeconds(seconds);
    }

    /** Seconds since 1970 at which a point's interval starts; empty where start or position cannot be read. */
    OptionalLong startOf(Point point, Resolution length) {
        if (!point.position().matches("[1-9]\\d{0,6}")) {
            return OptionalLong.empty();
        }
        try {
            long first = OffsetDateTime.parse(start).toEpochSecond();
            return OptionalLong.of(first + (Long.parseLong(point.position()) - 1) * length.seconds());
        } catch (DateTimeException _) {
            return OptionalLong.empty();
        }
    }
}
