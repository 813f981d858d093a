package respondet.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import respondet.core.law.Dated;
import respondet.core.law.Parameter;

/** The tax on energy that a community itself bills, by country and by who buys. */
public final class EnergyVat {

    private static final Map<String, Dated<Rates>> COUNTRIES =
            Map.of("BE", ParameterFile.load("be/energy_vat", Rates.class));

    private static final Map<String, Dated<BigDecimal>> SMALL_ENTERPRISES =
            Map.of("BE", ParameterFile.load("be/small_enterprise_turnover", BigDecimal.class));

    /** Percent for contracts of households and for all others. */
    private record Rates(BigDecimal household, BigDecimal other) {}

    private EnergyVat() {}

    /** Percent on a day; empty for a country, or a time, whose law we do not know. */
    public static Optional<Parameter<BigDecimal>> on(LocalDate day, String country, boolean household) {
        return known(COUNTRIES, country, day)
                .map(found -> new Parameter<>(
                        household ? found.value().household() : found.value().other(),
                        found.since(),
                        found.reference(),
                        found.certainty()));
    }

    /**
     * The turnover up to which the national law frees small enterprises (Directive 2006/112/EC, art. 284). Documents name its
     * reference; whether somebody keeps below it, only that one knows.
     */
    public static Optional<Parameter<BigDecimal>> smallEnterprises(LocalDate day, String country) {
        return known(SMALL_ENTERPRISES, country, day);
    }

    private static <T> Optional<Parameter<T>> known(Map<String, Dated<T>> countries, String country, LocalDate day) {
        return Optional.ofNullable(countries.get(country))
                .filter(dated -> !day.isBefore(dated.values().firstKey()))
                .map(dated -> dated.on(day));
    }
}
