package respondet.metering.mapping;

import java.util.Optional;
import respondet.core.reading.Direction;
import respondet.metering.Columns;

/** The words that senders in several languages use for a direction. */
final class DirectionWords {

    private DirectionWords() {}

    static Optional<Direction> find(String text) {
        var word = Columns.plain(text);
        for (var each : new String[] {"consum", "consom", "prelev", "afname", "offtake", "pobor", "import", "reliev"}) {
            if (word.startsWith(each)) {
                return Optional.of(Direction.CONSUMPTION);
            }
        }
        for (var each : new String[] {"produ", "inject", "injectie", "immission", "immess", "oddan", "export"}) {
            if (word.startsWith(each)) {
                return Optional.of(Direction.PRODUCTION);
            }
        }
        return Optional.empty();
    }
}
