package respondet.app.reading;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.app.folder.ArrivedFiles;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

/**
 * When and where a delivery arrives.
 *
 * @param folder its name below {@code readings}; empty for files that count as always known
 */
record Arrival(String id, Instant received, String folder, Origin origin) {

    /** In whole seconds, as the folder's name tells it. */
    static Arrival of(Staged staged, Instant received) {
        var folder = received.toString().replace(':', '-') + "_" + staged.label();
        return new Arrival(staged.id(), received, folder, staged.origin());
    }

    /** What the journal is told. */
    DeliveryAccepted change(String community, ArrivedFiles files, PreviewFiles figures, Resolution before)
            throws IOException {
        var all = new ArrayList<DeliveredFile>();
        for (var file : files.all()) {
            all.add(figures.figures(file));
        }
        var finest = finest(files.readings(), before);
        return new DeliveryAccepted(Optional.of(community), id, received, folder, origin, finest, all);
    }

    private static Resolution finest(Readings readings, Resolution before) {
        return readings.series().values().stream()
                .flatMap(List::stream)
                .map(Series::resolution)
                .filter(each -> each.isFinerThan(before))
                .min(Resolution::compareTo)
                .orElse(before);
    }
}
