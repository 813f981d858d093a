package respondet.app.own;

import java.time.ZoneId;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import respondet.app.report.Svg;

/**
 * A month as a picture: a line for each day, a square for each hour, darker where more was used.
 *
 * @param style of the squares, to which the level is added
 */
record OwnHeatMap(List<ReadingsOfDay> days, ZoneId zone, String style, ToLongFunction<ReadingsOfDay.Hour> value) {

    /** Level 0 is nothing; the others part the way to the highest hour evenly. */
    static final int LEVELS = 4;

    private static final int LEFT = 34;
    private static final int TOP = 22;
    private static final int WIDTH = 26;
    private static final int CELL = 16;

    /** The highest hour in watt-hours. */
    long highest() {
        return days.stream()
                .flatMap(day -> day.hours().stream())
                .mapToLong(value)
                .max()
                .orElse(0);
    }

    /** The most that a level holds. */
    long most(int level) {
        return highest() * level / LEVELS;
    }

    private int level(long wattHours) {
        return IntStream.rangeClosed(0, LEVELS)
                .filter(level -> wattHours <= most(level))
                .findFirst()
                .orElse(LEVELS);
    }

    String svg(String id, String title) {
        var svg = new Svg(LEFT + 24 * WIDTH + WIDTH, TOP + days.size() * CELL);
        for (int hour = 0; hour <= 24; hour += 3) {
            svg.text("middle", LEFT + hour * WIDTH, TOP - 7, hour + ":00");
        }
        for (int i = 0; i < days.size(); i++) {
            draw(svg, days.get(i), TOP + i * CELL);
        }
        return svg.named(id, title);
    }

    private void draw(Svg svg, ReadingsOfDay day, int top) {
        svg.text("end", LEFT - 6, top + CELL - 4, Integer.toString(day.date().getDayOfMonth()));
        for (var hour : day.hours()) {
            int column = hour.start().atZone(zone).getHour();
            svg.rect(style + level(value.applyAsLong(hour)), LEFT + column * WIDTH + 1, top + 1, WIDTH - 2, CELL - 2);
        }
    }
}
