package respondet.regime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import respondet.core.law.Dated;
import respondet.core.law.Parameter;

/** For how many years the law lets metering data be kept at most, by territory; other territories' laws are not known. */
public final class MeteringRetention {

    /** By the beginning of a NUTS code: Wallonia, not the rest of Belgium. */
    private static final Map<String, Dated<Integer>> TERRITORIES =
            Map.of("BE3", ParameterFile.load("be/metering_retention", Integer.class));

    private MeteringRetention() {}

    /** Years, as the law is on a day; empty for a territory, or a time, whose law we do not know. */
    public static Optional<Parameter<Integer>> on(LocalDate day, String territory) {
        return TERRITORIES.entrySet().stream()
                .filter(each -> territory.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(dated -> !day.isBefore(dated.values().firstKey()))
                .map(dated -> dated.on(day))
                .findFirst();
    }

    /** The first month that may still be kept: a month goes on its first day so many years later, so no reading is older. */
    public static Optional<YearMonth> firstKept(LocalDate day, String territory) {
        return on(day, territory)
                .map(years -> YearMonth.from(day).minusYears(years.value()).plusMonths(1));
    }
}
