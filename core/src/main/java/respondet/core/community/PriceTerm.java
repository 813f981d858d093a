package respondet.core.community;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import respondet.core.quantity.Price;

/** A price as agreed: one number, one for each tariff zone, or a series from a file. */
public sealed interface PriceTerm {

    record Flat(Price price) implements PriceTerm {}

    record Zoned(Map<String, Price> byZone) implements PriceTerm {
        public Zoned {
            byZone = Collections.unmodifiableMap(new TreeMap<>(byZone));
        }
    }

    record Varying(PriceSeries series) implements PriceTerm {}
}
