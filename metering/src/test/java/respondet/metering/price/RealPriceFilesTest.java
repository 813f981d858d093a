package respondet.metering.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.PriceSeries;
import respondet.core.problem.Checked;
import respondet.core.time.Resolution;
import respondet.metering.MeterFile;
import respondet.metering.RealFiles;

/** Counts and prices are those of the data's own descriptions or were read in the files by eye. */
class RealPriceFilesTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @AfterAll
    static void report() {
        RealFiles.report();
    }

    private static PriceData read(String path) {
        var checked = PriceFiles.read(RealFiles.read(path), EURO);
        assertThat(checked.problems()).isEmpty();
        return checked.found().orElseThrow();
    }

    private static BigDecimal at(PriceSeries series, String instant) {
        return BigDecimal.valueOf(series.at(Instant.parse(instant)), PriceSeries.SCALE);
    }

    @ParameterizedTest(name = "{0}: {1} hours from {2}")
    @CsvSource({
        "PMD_20030802.txt,            24, 2003-08-01T22:00:00Z, 45.53, 0",
        "PMD_20040101.txt,            24, 2003-12-31T23:00:00Z, 28.99, 0",
        "PMD_20060101.txt,            24, 2005-12-31T23:00:00Z, 66.94, 0",
        "PMD_20090601.txt,            24, 2009-05-31T22:00:00Z, 39.97, 24",
        "PrecioMD_OMIE_20200329.txt,  23, 2020-03-28T23:00:00Z, 27.13, 23",
        "PrecioMD_OMIE_20201022.txt,  24, 2020-10-21T22:00:00Z, 39.55, 24",
    })
    void readsDayAheadPrices(String name, int hours, Instant start, BigDecimal first, int portuguese) {
        var data = read("es-omie-prices/" + name);
        var series = data.series().get("OMIE_ES");
        assertThat(data.format()).isEqualTo("omie-day-ahead");
        assertThat(data.rows()).isEqualTo(hours + portuguese);
        assertThat(series.length()).isEqualTo(hours);
        assertThat(series.start()).isEqualTo(start);
        assertThat(series.resolution()).isEqualTo(Resolution.HOUR);
        assertThat(at(series, start.toString())).isEqualByComparingTo(first);
    }

    @ParameterizedTest
    @CsvSource({"PrecioIntra_2_20090102.txt", "PrecioIntra_2_20090103.txt", "EnergyByTechnology_9_20201113.TXT"})
    void refusesOtherFilesOfTheMarket(String name) {
        var checked = PriceFiles.read(RealFiles.read("es-omie-prices/" + name), EURO);
        assertThat(checked).isInstanceOf(Checked.Refused.class);
        assertThat(checked.problems()).anyMatch(each -> each.hint().key().equals("problem.price.omie_other"));
    }

    /** Noon is the hour from 12 to 13, in summer time. */
    @Test
    void readsTheTariffAndItsTolls() {
        var data = read("es-esios-pvpc/PVPC_CURV_DD_2021_06_01.json");
        assertThat(data.rows()).isEqualTo(48);
        assertThat(at(data.series().get("PVPC"), "2021-06-01T10:00:00Z")).isEqualByComparingTo("238.09");
        assertThat(at(data.series().get("TOLLS"), "2021-06-01T10:00:00Z")).isEqualByComparingTo("133.12");
    }

    @ParameterizedTest(name = "{0} has {2} values of {1}, the main place sums to {3}")
    @CsvSource({
        "PRICES_ESIOS_1001_2021_06_01.json,  PVPC,           120, 4002.51",
        "PRICES_ESIOS_1001_2021_10_30.json,  PVPC,           120, 3786.18",
        "PRICES_ESIOS_1001_2024_03_09.json,  PVPC,           120, 1066.70",
        "PRICES_ESIOS_10211_2021_10_30.json, ES_HOURLY_MEAN, 24,  3165.11",
        "PRICES_ESIOS_10211_2024_03_09.json, ES_HOURLY_MEAN, 24,  194.96",
        "PRICES_ESIOS_1739_2021_10_30.json,  PVPC_SURPLUS,   24,  2983.60",
        "PRICES_ESIOS_1739_2024_03_09.json,  PVPC_SURPLUS,   24,  -24.64",
        "PRICES_ESIOS_1900_2024_03_09.json,  ESIOS_1900,     120, 10.00",
        "PRICES_ESIOS_2108_2024_03_09.json,  ESIOS_2108,     120, 562.43",
    })
    void readsIndicators(String name, String seriesName, long rows, BigDecimal sum) {
        var data = read("es-esios-pvpc/" + name);
        var series = data.series().get(seriesName);
        assertThat(data.rows()).isEqualTo(rows);
        assertThat(series.length()).isEqualTo(24);
        var total = BigDecimal.ZERO;
        for (int i = 0; i < series.length(); i++) {
            total = total.add(BigDecimal.valueOf(series.nanosPerMWh(i), PriceSeries.SCALE));
        }
        assertThat(total).isEqualByComparingTo(sum);
    }

    @Test
    void joinsDailyFilesAndFindsTheTwoTariffSourcesAgree() {
        List<MeterFile> files = RealFiles.list("es-esios-pvpc", ".*(1001|PVPC).*json").stream()
                .map(RealFiles::read)
                .toList();
        var checked = PriceFiles.readAll(files, EURO);
        assertThat(checked.problems()).noneMatch(each -> each.refuses());
        var series = checked.found().orElseThrow().find("PVPC").orElseThrow();
        assertThat(series.start()).isEqualTo(Instant.parse("2021-05-31T22:00:00Z"));
        assertThat(at(series, "2024-03-08T23:00:00Z")).isEqualByComparingTo("44.98");
        assertThat(series.at(Instant.parse("2022-01-01T00:00:00Z"))).isEqualTo(PriceSeries.MISSING);
    }
}
