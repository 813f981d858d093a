package respondet.app.report;

import java.math.BigDecimal;
import java.util.List;
import respondet.app.text.Texts;

/** The picture of one member's typical day: for each hour what came from the community and what from the grid. */
public final class HourBars {

    /** One hour in Wh. */
    public record Bar(int hour, long shared, long residual) {}

    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int TOP = 24;
    private static final int PLOT = HEIGHT - 28 - TOP;
    private static final double SLOT = (WIDTH - LEFT - 22.0) / 24;

    private final Texts texts;
    private final List<Bar> bars;
    private final Axis axis;

    public HourBars(Texts texts, List<Bar> bars) {
        this.texts = texts;
        this.bars = bars;
        this.axis = Axis.upTo(bars.stream()
                .mapToDouble(bar -> (bar.shared() + bar.residual()) / 1000.0)
                .max()
                .orElse(1));
    }

    /** The finished picture with its name for who cannot see it. */
    public String svg(String id, String title) {
        var svg = new Svg(WIDTH, HEIGHT);
        for (double mark : axis.marks()) {
            svg.line("grid", LEFT, y(mark), WIDTH, y(mark)).text("end", LEFT - 6.0, y(mark) + 4, label(mark));
        }
        svg.text("start", 0, 10, "kWh");
        bars.forEach(bar -> draw(svg, bar));
        for (int hour = 0; hour <= 24; hour += 3) {
            svg.text("middle", LEFT + SLOT * hour, HEIGHT - 6.0, hour + ":00");
        }
        return svg.named(id, title);
    }

    private void draw(Svg svg, Bar bar) {
        double x = LEFT + SLOT * bar.hour() + SLOT * 0.1;
        double low = bar.shared() / 1000.0;
        double high = low + bar.residual() / 1000.0;
        svg.rect("shared", x, y(low), SLOT * 0.8, y(0) - y(low));
        svg.rect("residual", x, y(high), SLOT * 0.8, y(low) - y(high));
    }

    private double y(double kWh) {
        return TOP + PLOT * (1 - kWh / axis.top());
    }

    private String label(double mark) {
        int decimals = axis.step() < 1 ? 2 : axis.step() < 10 ? 1 : 0;
        return texts.values().fixed(BigDecimal.valueOf(mark), decimals);
    }
}
