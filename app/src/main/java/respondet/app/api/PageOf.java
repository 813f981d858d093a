package respondet.app.api;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param next the address of the part that follows; none after the last
 */
public record PageOf<T>(List<T> items, Optional<String> next) {

    public PageOf {
        items = List.copyOf(items);
    }
}
