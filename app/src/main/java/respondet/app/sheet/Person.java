package respondet.app.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A member as one row tells of it.
 *
 * @param known whether the agreement names the member already
 * @param words what the agreement is to say of a new one
 */
record Person(
        String id,
        String name,
        boolean known,
        Map<String, String> words,
        Optional<DetailsChange> details,
        Optional<BigDecimal> share) {

    Person {
        words = new LinkedHashMap<>(words);
    }
}
