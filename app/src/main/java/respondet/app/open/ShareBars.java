package respondet.app.open;

import java.util.List;
import respondet.app.report.Svg;
import respondet.app.text.Texts;

/** For each community, how much of the energy taken was shared, on one scale from nothing to all. */
final class ShareBars {

    /** A community with its latest month, if there is one. */
    record Bar(String name, List<OpenMonth> latest) {}

    private static final int WIDTH = 460;
    private static final int SLOT = 52;
    private static final int THICK = 18;

    private final Texts texts;
    private final List<Bar> bars;

    ShareBars(Texts texts, List<Bar> bars) {
        this.texts = texts;
        this.bars = bars;
    }

    String svg(String id, String title) {
        var svg = new Svg(WIDTH, bars.size() * SLOT + 4);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, i * SLOT, bars.get(i));
        }
        return svg.named(id, title);
    }

    private void draw(Svg svg, int top, Bar bar) {
        svg.text("start", 0, top + 16, bar.name());
        var told = bar.latest().stream().filter(OpenMonth::hasShare).findFirst();
        if (told.isEmpty()) {
            svg.text("start", 0, top + 16.0 + THICK, bar.latest().isEmpty() ? "–" : texts.say("open.withheld"));
            return;
        }
        double part = part(told.get());
        svg.rect("shared", 0, top + 22.0, WIDTH * part, THICK);
        svg.rect("residual", WIDTH * part, top + 22.0, WIDTH * (1 - part), THICK);
    }

    private static double part(OpenMonth month) {
        return (double) month.shared().wattHours().orElseThrow()
                / month.taken().wattHours().orElseThrow();
    }
}
