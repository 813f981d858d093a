package respondet.app.reading;

import java.util.List;
import respondet.app.report.Svg;

/** Completeness as a picture: a line for each point, a square for each day, darker where more is there. */
final class HeatMap {

    private static final int LEFT = 180;
    private static final int TOP = 22;
    private static final int CELL = 18;
    private static final int LONGEST_NAME = 24;

    private HeatMap() {}

    /** A line of the picture. */
    record Line(String name, List<Completeness.Day> days) {}

    /** The picture; {@code title} says what it shows to who cannot see it. */
    static String of(List<Line> lines, String title) {
        int days = lines.stream().mapToInt(line -> line.days().size()).max().orElse(0);
        var svg = new Svg(LEFT + days * CELL, TOP + lines.size() * CELL);
        for (int day = 1; day <= days; day++) {
            if (day == 1 || day % 5 == 0) {
                svg.text("middle", LEFT + (day - 0.5) * CELL, TOP - 7, Integer.toString(day));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            row(svg, lines.get(i), TOP + i * CELL);
        }
        return svg.named("completeness", title);
    }

    private static void row(Svg svg, Line row, int top) {
        svg.text("end", LEFT - 6, top + CELL - 5, shortened(row.name()));
        for (int day = 0; day < row.days().size(); day++) {
            var style = "heat-" + row.days().get(day).level().id();
            svg.rect(style, LEFT + day * CELL + 1, top + 1, CELL - 2, CELL - 2);
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
