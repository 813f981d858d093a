package respondet.app.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import respondet.app.text.Texts;

/** The energy picture of a year: for each month what was used (shared and from the grid) beside what was left over. */
public final class MonthBars {

    /** One month in Wh. */
    public record Bar(YearMonth month, long shared, long residual, long surplus) {}

    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int BOTTOM = 28;
    private static final int TOP = 24;
    private static final int PLOT = HEIGHT - BOTTOM - TOP;

    private final Texts texts;
    private final List<Bar> bars;
    private final Axis axis;
    private final boolean hasSurplus;

    public MonthBars(Texts texts, List<Bar> bars) {
        this.texts = texts;
        this.bars = bars;
        this.hasSurplus = bars.stream().anyMatch(bar -> bar.surplus() > 0);
        this.axis = Axis.upTo(bars.stream()
                .mapToDouble(bar -> Math.max(bar.shared() + bar.residual(), bar.shared() + bar.surplus()) / 1000.0)
                .max()
                .orElse(1));
    }

    public String svg(String id, String title) {
        var svg = new Svg(WIDTH, HEIGHT);
        for (double mark : axis.marks()) {
            svg.line("grid", LEFT, y(mark), WIDTH, y(mark)).text("end", LEFT - 6.0, y(mark) + 4, label(mark));
        }
        svg.text("start", 0, 10, "kWh");
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, i);
        }
        return svg.named(id, title);
    }

    private void draw(Svg svg, int index) {
        var bar = bars.get(index);
        double slot = (double) (WIDTH - LEFT) / bars.size();
        double x = LEFT + index * slot + slot * 0.12;
        if (hasSurplus) {
            double w = slot * 0.36;
            stack(svg, x, w, bar.shared(), "residual", bar.residual());
            stack(svg, x + w + slot * 0.03, w, bar.shared(), "surplus", bar.surplus());
        } else {
            stack(svg, x, slot * 0.75, bar.shared(), "residual", bar.residual());
        }
        svg.text("middle", LEFT + (index + 0.5) * slot, HEIGHT - 8.0, name(bar.month()));
    }

    private void stack(Svg svg, double x, double w, long shared, String style, long rest) {
        double low = shared / 1000.0;
        double high = low + rest / 1000.0;
        svg.rect("shared", x, y(low), w, y(0) - y(low));
        svg.rect(style, x, y(high), w, y(low) - y(high));
    }

    private double y(double kWh) {
        return TOP + PLOT * (1 - kWh / axis.top());
    }

    private String label(double mark) {
        int decimals = axis.step() < 1 ? 2 : axis.step() < 10 ? 1 : 0;
        return texts.values().fixed(BigDecimal.valueOf(mark), decimals);
    }

    private String name(YearMonth month) {
        return month.getMonth()
                .getDisplayName(TextStyle.SHORT_STANDALONE, texts.language().locale());
    }
}
