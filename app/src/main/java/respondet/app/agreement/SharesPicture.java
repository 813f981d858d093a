package respondet.app.agreement;

import java.util.List;
import respondet.app.report.Svg;

/** Parts of a whole as bars below each other, on one scale from nothing to the largest. */
final class SharesPicture {

    private static final int WIDTH = 460;
    private static final int SLOT = 40;
    private static final int THICK = 16;
    private static final int LONGEST_NAME = 40;

    private SharesPicture() {}

    /** A part with its name, its size and what is written of it. */
    record Bar(String name, double size, String words) {}

    static String of(List<Bar> bars, String id, String title) {
        double largest = bars.stream().mapToDouble(Bar::size).max().orElse(1);
        var svg = new Svg(WIDTH, bars.size() * SLOT + 2);
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double top = (double) i * SLOT;
            svg.text("start", 0, top + 14, shortened(bar.name()));
            svg.text("end", WIDTH, top + 14, bar.words());
            svg.rect("shared", 0, top + 19, largest == 0 ? 0 : WIDTH * bar.size() / largest, THICK);
        }
        return svg.named(id, title);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
