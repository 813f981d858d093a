package respondet.app.folder;

import java.util.Map;

/**
 * What decides, beside the bytes of a delivery's files, what is read from them.
 *
 * @param fingerprint of the zone, the described layouts, what was declared of the files and what was known before
 * @param points accounting point id by market id
 */
public record ReadingRules(String fingerprint, Map<String, String> points) {

    public ReadingRules {
        points = Map.copyOf(points);
    }
}
