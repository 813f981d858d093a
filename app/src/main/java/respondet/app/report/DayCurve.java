package respondet.app.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import respondet.app.report.TypicalDay.Hour;
import respondet.app.text.Texts;

/** The picture of a typical day: shared energy as an area under the curves of use and production. */
final class DayCurve {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;
    private static final int LEFT = 64;
    private static final int TOP = 24;
    private static final int PLOT = HEIGHT - 28 - TOP;

    private final Texts texts;
    private final List<Hour> hours;
    private final Axis axis;

    DayCurve(Texts texts, TypicalDay day) {
        this.texts = texts;
        this.hours = day.hours();
        this.axis = Axis.upTo(hours.stream()
                .mapToDouble(hour -> Math.max(hour.consumed(), hour.produced()) / 1000.0)
                .max()
                .orElse(1));
    }

    String svg(String id, String title) {
        var svg = new Svg(WIDTH, HEIGHT);
        for (double mark : axis.marks()) {
            svg.line("grid", LEFT, y(mark), WIDTH, y(mark)).text("end", LEFT - 6.0, y(mark) + 4, label(mark));
        }
        svg.text("start", 0, 10, "kWh");
        svg.path("area", steps(Hour::shared) + base());
        svg.path("curve production", steps(Hour::produced));
        svg.path("curve consumption", steps(Hour::consumed));
        for (int hour = 0; hour <= 24; hour += 3) {
            svg.text("middle", x(hour), HEIGHT - 6.0, hour + ":00");
        }
        return svg.named(id, title);
    }

    private String steps(ToLongFunction<Hour> value) {
        var path = new StringBuilder();
        for (var hour : hours) {
            double y = y(value.applyAsLong(hour) / 1000.0);
            path.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f H%.1f ",
                    path.isEmpty() ? "M" : "L",
                    x(hour.hour()),
                    y,
                    x(hour.hour() + 1)));
        }
        return path.toString().strip();
    }

    private String base() {
        return String.format(Locale.ROOT, " V%.1f H%.1f Z", y(0), x(0));
    }

    private double x(int hour) {
        return LEFT + (WIDTH - LEFT - 22.0) * hour / 24;
    }

    private double y(double kWh) {
        return TOP + PLOT * (1 - kWh / axis.top());
    }

    private String label(double mark) {
        int decimals = axis.step() < 1 ? 2 : axis.step() < 10 ? 1 : 0;
        return texts.values().fixed(BigDecimal.valueOf(mark), decimals);
    }
}
