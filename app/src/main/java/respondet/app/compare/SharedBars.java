package respondet.app.compare;

import java.util.List;
import respondet.app.report.Svg;

/** Shared energy under each law: one bar a law under its name, all on one scale. */
record SharedBars(List<Bar> bars) {

    /** One law: its name, the shared energy in Wh, and how it is written. */
    record Bar(String name, long shared, String label) {}

    private static final int WIDTH = 720;
    private static final int ROW = 46;
    private static final int LABELS = 190;

    String svg(String id, String title) {
        var svg = new Svg(WIDTH, bars.size() * ROW + 4);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), i * ROW);
        }
        svg.line("axis", 0.5, 0, 0.5, bars.size() * (double) ROW);
        return svg.named(id, title);
    }

    private void draw(Svg svg, Bar bar, int top) {
        double width = (WIDTH - LABELS) * (double) bar.shared() / most();
        svg.text("start", 6, top + 14.0, bar.name());
        svg.rect("shared", 0, top + 20.0, width, 18);
        svg.text("start", width + 8, top + 34.0, bar.label());
    }

    private long most() {
        return Math.max(1, bars.stream().mapToLong(Bar::shared).max().orElse(1));
    }
}
