package respondet.app.report;

import java.util.ArrayList;
import java.util.List;

/** A scale from zero with round steps. */
record Axis(double top, double step) {

    /** The smallest round scale that holds a value, with four to eight steps. */
    static Axis upTo(double value) {
        double rough = Math.max(value, 1e-9) / 5;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = List.of(1.0, 2.0, 2.5, 5.0, 10.0).stream()
                .map(factor -> factor * magnitude)
                .filter(each -> each >= rough)
                .findFirst()
                .orElse(10 * magnitude);
        return new Axis(step * Math.ceil(value / step), step);
    }

    List<Double> marks() {
        var marks = new ArrayList<Double>();
        for (int i = 0; i * step <= top * 1.0001; i++) {
            marks.add(i * step);
        }
        return marks;
    }
}
