package respondet.core.community;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import respondet.core.quantity.Price;
import respondet.core.time.Timeline;

/** A price as agreed: one number, one for each tariff zone, a series from a file, or such numbers by first day. */
public sealed interface PriceTerm {

    record Flat(Price price) implements PriceTerm {}

    record Zoned(Map<String, Price> byZone) implements PriceTerm {
        public Zoned {
            byZone = Collections.unmodifiableMap(new TreeMap<>(byZone));
        }
    }

    record Varying(PriceSeries series) implements PriceTerm {}

    /** One term after the other, each from its first day on; before the first day there is none. */
    record Dated(NavigableMap<LocalDate, PriceTerm> byFirstDay) implements PriceTerm {
        public Dated {
            byFirstDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byFirstDay));
        }

        private Optional<PriceCurve> joined(Timeline timeline, Function<Zoned, Optional<PriceCurve>> zones) {
            var curves = new TreeMap<Integer, PriceCurve>();
            for (var part : byFirstDay.entrySet()) {
                var curve = part.getValue().over(timeline, zones);
                if (curve.isEmpty()) {
                    return Optional.empty();
                }
                curves.put(timeline.positionOf(part.getKey()), curve.get());
            }
            return curves.isEmpty() ? Optional.empty() : Optional.of(PriceCurve.joined(curves));
        }
    }

    /** The term that counts on a day. */
    default Optional<PriceTerm> on(LocalDate day) {
        return this instanceof Dated(var parts)
                ? Optional.ofNullable(parts.floorEntry(day)).map(Map.Entry::getValue)
                : Optional.of(this);
    }

    /** Whether another term begins to count after the first day of a month. */
    default boolean changesWithin(YearMonth month) {
        return this instanceof Dated(var parts)
                && !parts.subMap(month.atDay(1), false, month.atEndOfMonth(), true)
                        .isEmpty();
    }

    /**
     * The price of every interval.
     *
     * @param zones reads what is priced by zone; empty where nobody knows the zones
     */
    default Optional<PriceCurve> over(Timeline timeline, Function<Zoned, Optional<PriceCurve>> zones) {
        return switch (this) {
            case Flat(var price) -> Optional.of(PriceCurve.flat(price, timeline));
            case Varying(var series) -> Optional.of(PriceCurve.of(series, timeline));
            case Zoned zoned -> zones.apply(zoned);
            case Dated dated -> dated.joined(timeline, zones);
        };
    }
}
