package respondet.app.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import respondet.app.open.Projection.Point;
import respondet.app.report.Svg;

/** A plain map: outlines of countries, meridians and parallels, and the regions in which communities share as points. */
final class PlacesMap {

    private static final int WEST = -10;
    private static final int EAST = 25;
    private static final int SOUTH = 35;
    private static final int NORTH = 55;
    /** To where countries are drawn. */
    private static final int COAST = 57;

    private static final int STEP = 5;
    private static final int MARGIN = 34;
    private static final double SCALE = 1080;

    private static final Point LEFT = Projection.of(SOUTH, WEST);
    private static final Point RIGHT = Projection.of(SOUTH, EAST);
    private static final Point TOP = Projection.of(COAST, 10);

    private final List<Place> places;

    PlacesMap(List<Place> places) {
        this.places = places;
    }

    String svg(String id, String title) {
        double lowest =
                Math.max(LEFT.y(), Math.max(RIGHT.y(), Projection.of(SOUTH, 10).y()));
        var svg = new Svg((int) (x(RIGHT) + MARGIN), (int) ((lowest - TOP.y()) * SCALE) + 2 * MARGIN);
        Outlines.all().forEach(each -> svg.path("land", line(each.ring().stream()) + " Z"));
        for (int longitude = WEST; longitude <= EAST; longitude += STEP) {
            meridian(svg, longitude);
        }
        for (int latitude = SOUTH; latitude <= NORTH; latitude += STEP) {
            parallel(svg, latitude);
        }
        places.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .forEach((place, count) -> point(svg, place, count));
        return svg.named(id, title);
    }

    private static void meridian(Svg svg, int longitude) {
        svg.path("grid", line(IntStream.rangeClosed(SOUTH, NORTH).mapToObj(each -> Projection.of(each, longitude))));
        var end = Projection.of(SOUTH, longitude);
        svg.text("middle", x(end), y(end) + 18, Math.abs(longitude) + (longitude < 0 ? "° W" : "° E"));
    }

    private static void parallel(Svg svg, int latitude) {
        svg.path("grid", line(IntStream.rangeClosed(WEST, EAST).mapToObj(each -> Projection.of(latitude, each))));
        var end = Projection.of(latitude, WEST);
        svg.text("start", x(end) - 34, y(end) - 4, latitude + "° N");
    }

    private static String line(Stream<Point> points) {
        return points.map(point -> String.format(Locale.ROOT, "%.1f %.1f", x(point), y(point)))
                .collect(Collectors.joining(" L ", "M ", ""));
    }

    private static void point(Svg svg, Place place, long count) {
        var at = Projection.of(place.latitude(), place.longitude());
        svg.path(
                "point",
                String.format(Locale.ROOT, "M %.1f %.1f m -6 0 a 6 6 0 1 0 12 0 a 6 6 0 1 0 -12 0", x(at), y(at)));
        svg.text("start", x(at) + 10, y(at) + 5, count > 1 ? place.name() + " (" + count + ")" : place.name());
    }

    private static double x(Point point) {
        return (point.x() - LEFT.x()) * SCALE + MARGIN + 10;
    }

    private static double y(Point point) {
        return (point.y() - TOP.y()) * SCALE + MARGIN;
    }
}
