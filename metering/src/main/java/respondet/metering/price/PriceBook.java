package respondet.metering.price;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.community.PriceSeries;

/** All price series of a community, by name. */
public record PriceBook(SortedMap<String, PriceSeries> series) {

    public PriceBook {
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
    }

    public Optional<PriceSeries> find(String name) {
        return Optional.ofNullable(series.get(name));
    }
}
