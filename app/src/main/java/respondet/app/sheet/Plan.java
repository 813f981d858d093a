package respondet.app.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What accepting a list would write.
 *
 * @param document the agreement's next version; none where nothing changes in it
 * @param added how many members come
 * @param known how many rows are about members that there are
 * @param details those that say something new
 * @param key whether there is a new key
 */
record Plan(
        Optional<String> document,
        int added,
        int known,
        List<DetailsChange> details,
        boolean key,
        List<Trouble> troubles) {

    Plan {
        details = List.copyOf(details);
        troubles = List.copyOf(troubles);
    }

    /** Those that say otherwise than it is known. */
    List<DetailsChange> corrections() {
        return details.stream().filter(each -> each.before().isPresent()).toList();
    }

    boolean isEmpty() {
        return document.isEmpty() && details.isEmpty();
    }
}
