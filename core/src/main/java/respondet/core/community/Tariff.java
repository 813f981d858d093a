package respondet.core.community;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a member pays for energy from the grid, net of taxes.
 *
 * @param kind a word of the regime, such as {@code pvpc} or {@code free}
 * @param terms price elements by name ({@code energy}, {@code distribution}, {@code grid}, {@code tolls}, {@code surplus})
 */
public record Tariff(String id, Optional<String> kind, Map<String, PriceTerm> terms) {

    public Tariff {
        terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    }
}
