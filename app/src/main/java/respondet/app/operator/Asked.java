package respondet.app.operator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.app.recompute.FigureSum;
import respondet.metering.operator.Figure;
import respondet.metering.operator.Told;

/**
 * What a viewer wants to see of the differences; what is not understood is as good as not asked.
 *
 * @param point none for all points
 * @param figure none for all figures
 * @param page from 1
 */
record Asked(Optional<String> point, Optional<Figure> figure, long page, List<Told> told) {

    private static final String ALL = "*";

    static Asked of(Map<String, String> asked, Comparison comparison) {
        var told = comparison.sums().stream()
                .map(FigureSum::told)
                .distinct()
                .sorted()
                .toList();
        var point = Optional.ofNullable(asked.get("point"))
                .filter(id -> told.stream().anyMatch(each -> each.point().equals(id)));
        var figure = Arrays.stream(Figure.values())
                .filter(each -> each.id().equals(asked.get("figure")))
                .filter(each -> told.stream().anyMatch(one -> one.figure() == each))
                .findFirst();
        var page = asked.getOrDefault("page", "1");
        return new Asked(point, figure, page.matches("\\d{1,9}") ? Math.max(1, Long.parseLong(page)) : 1, told);
    }

    boolean isWanted(Told each) {
        return point.map(each.point()::equals).orElse(true)
                && figure.map(wanted -> wanted == each.figure()).orElse(true);
    }

    /** Whether a point is in the sums: the community's own row would count everything twice. */
    boolean isOfPoint(Told each) {
        return point.map(each.point()::equals)
                .orElse(!each.isOfCommunity() || told.stream().allMatch(Told::isOfCommunity));
    }

    /** The figure that the picture shows. */
    Figure drawn() {
        return figure.orElseGet(() -> told.stream()
                .filter(each -> point.map(each.point()::equals).orElse(true))
                .map(Told::figure)
                .min(Figure::compareTo)
                .orElse(Figure.SHARED));
    }

    String query() {
        return "point=" + encoded(point.orElse(ALL)) + "&figure="
                + figure.map(Figure::id).orElse(ALL);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String all() {
        return ALL;
    }
}
