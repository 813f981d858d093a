package respondet.app.report;

import java.math.BigDecimal;
import java.util.List;

/** Who gains what: one bar a member, to the right for an advantage, to the left for a burden. */
final class GainBars {

    /** One bar: who, how much, and how it is written. */
    record Bar(String name, BigDecimal amount, String label) {}

    private static final int WIDTH = 720;
    private static final int ROW = 26;
    private static final int NAMES = 210;
    private static final int LABELS = 110;

    private final List<Bar> bars;
    private final double most;
    private final double least;

    GainBars(List<Bar> bars) {
        this.bars = bars;
        this.most = Math.max(
                0.01,
                bars.stream()
                        .mapToDouble(bar -> bar.amount().doubleValue())
                        .max()
                        .orElse(1));
        this.least = Math.min(
                0,
                bars.stream()
                        .mapToDouble(bar -> bar.amount().doubleValue())
                        .min()
                        .orElse(0));
    }

    String svg(String id, String title) {
        var svg = new Svg(WIDTH, bars.size() * ROW + 4);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), i * ROW);
        }
        svg.line("axis", x(0), 0, x(0), bars.size() * (double) ROW);
        return svg.named(id, title);
    }

    private void draw(Svg svg, Bar bar, int top) {
        double value = bar.amount().doubleValue();
        double from = x(Math.min(0, value));
        double to = x(Math.max(0, value));
        svg.rect(value < 0 ? "burden" : "gain", from, top + 4.0, to - from, ROW - 8.0);
        svg.text("end", NAMES - 8.0, top + 17.0, shortened(bar.name()));
        svg.text("start", to + 6, top + 17.0, bar.label());
    }

    private static String shortened(String name) {
        return name.length() <= 30 ? name : name.substring(0, 29) + "…";
    }

    private double x(double amount) {
        return NAMES + (WIDTH - NAMES - LABELS) * (amount - least) / (most - least);
    }
}
