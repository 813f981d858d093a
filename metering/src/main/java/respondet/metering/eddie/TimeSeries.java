package respondet.metering.eddie;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import respondet.core.reading.Direction;
import respondet.metering.MeteredValue;
import respondet.metering.xml.XmlElement;

/**
 * What the numbers of one time series are: of which point, what, in which unit, which way.
 *
 * @param businessType {@code A01} production, {@code A04} consumption; code list of ENTSO-E
 * @param product the code of an energy product; reactive ones are no energy that is shared
 * @param commodity of the reading type; electricity is 0, 1 or 2, and the element may be missing
 */
record TimeSeries(
        String point,
        String businessType,
        String product,
        String unit,
        Optional<String> commodity,
        List<SeriesPeriod> periods,
        long line) {

    private static final Set<String> REACTIVE = Set.of(
            "8716867000023", "8716867000047", "8716867000115", "8716867000122", "8716867000139", "8716867000146");
    private static final Set<String> ELECTRICITY = Set.of("0", "1", "2");

    TimeSeries {
        periods = List.copyOf(periods);
    }

    /** Version 0.82 wraps lists and identifiers in elements of their own, 1.04 does not. */
    static TimeSeries of(XmlElement series) {
        var listed = series.all("Series_PeriodList").flatMap(list -> list.all("Series_Period"));
        var periods = Stream.concat(listed, series.all("Period")).map(SeriesPeriod::of);
        return new TimeSeries(
                series.find("marketEvaluationPoint.mRID")
                        .map(TimeSeries::identifier)
                        .orElse(""),
                series.text("businessType").orElse(""),
                series.text("product").orElse(""),
                series.text("energy_Measurement_Unit.name").orElse(""),
                commodity(series),
                periods.toList(),
                series.line());
    }

    private static String identifier(XmlElement element) {
        return element.text("value").orElse(element.text());
    }

    private static Optional<String> commodity(XmlElement series) {
        return series.children().stream()
                .filter(each -> each.name()
                        .toLowerCase(Locale.ROOT)
                        .equals("marketevaluationpoint.meterreadings.readings.readingtype.commodity"))
                .map(XmlElement::text)
                .findFirst();
    }

    boolean isElectricEnergy() {
        return energy("0").isPresent()
                && !REACTIVE.contains(product)
                && commodity.filter(code -> !ELECTRICITY.contains(code)).isEmpty();
    }

    Optional<Direction> direction() {
        return switch (businessType) {
            case "A04" -> Optional.of(Direction.CONSUMPTION);
            case "A01" -> Optional.of(Direction.PRODUCTION);
            default -> Optional.empty();
        };
    }

    /** Empty where the number or the unit is none of energy. */
    Optional<MeteredValue> energy(String written) {
        return switch (unit) {
            case "WH" -> MeteredValue.wh(written, '.');
            case "KWH" -> MeteredValue.kWh(written, '.');
            case "MWH" -> MeteredValue.kWh(written + "E3", '.');
            default -> Optional.empty();
        };
    }
}
