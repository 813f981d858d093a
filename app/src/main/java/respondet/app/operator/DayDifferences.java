package respondet.app.operator;

import java.time.LocalDate;
import java.util.SortedMap;
import respondet.app.report.Svg;

/** The differences by day as bars: upwards where the operator tells more, downwards where it tells less. */
record DayDifferences(SortedMap<LocalDate, Long> days) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 180;
    private static final int LEFT = 60;
    private static final int BOTTOM = 20;

    String svg(String id, String title, String most, String least) {
        long up = days.values().stream()
                .mapToLong(each -> Math.max(0, each))
                .max()
                .orElse(0);
        long down = days.values().stream()
                .mapToLong(each -> Math.max(0, -each))
                .max()
                .orElse(0);
        double scale = (HEIGHT - BOTTOM) / (double) Math.max(1, up + down);
        double zero = up * scale;
        var svg = new Svg(WIDTH, HEIGHT);
        double slot = (WIDTH - LEFT) / (double) Math.max(1, days.size());
        int index = 0;
        for (var day : days.entrySet()) {
            double x = LEFT + index * slot;
            double height = Math.abs(day.getValue()) * scale;
            svg.rect(
                    day.getValue() < 0 ? "surplus" : "shared",
                    x + slot * 0.12,
                    day.getValue() < 0 ? zero : zero - height,
                    slot * 0.76,
                    height);
            if (index % 5 == 0) {
                svg.text(
                        "middle",
                        x + slot / 2,
                        HEIGHT - 5.0,
                        Integer.toString(day.getKey().getDayOfMonth()));
            }
            index++;
        }
        svg.line("axis", LEFT, zero, WIDTH, zero);
        if (up > 0) {
            svg.text("end", LEFT - 6.0, 11, most);
        }
        if (down > 0) {
            svg.text("end", LEFT - 6.0, HEIGHT - BOTTOM - 2.0, least);
        }
        return svg.named(id, title);
    }
}
