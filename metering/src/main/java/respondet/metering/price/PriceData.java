package respondet.metering.price;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.community.PriceSeries;

/**
 * What a price file holds.
 *
 * @param format identifier of the format
 * @param rows prices read, over all series
 * @param series by name, such as {@code OMIE_ES}, {@code PVPC} or {@code TOLLS}
 */
public record PriceData(String format, long rows, SortedMap<String, PriceSeries> series) {

    public PriceData {
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
    }
}
