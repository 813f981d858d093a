package respondet.app.document;

import java.util.HashMap;
import java.util.Map;

/** Gives out numbers after the last of each series, without gaps. */
final class Numbers {

    private final Map<String, Long> last;

    Numbers(Map<String, Long> last) {
        this.last = new HashMap<>(last);
    }

    /** A number in its series. */
    record Numbered(String series, long serial) {

        String text() {
            return "%s-%05d".formatted(series, serial);
        }
    }

    Numbered next(String series) {
        return new Numbered(series, last.merge(series, 1L, Long::sum));
    }
}
