package respondet.metering.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.community.PriceSeries;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.metering.MeterFile;
import respondet.metering.Seeds;

class PriceFilesTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    private static Checked<PriceData> read(String name, String text) {
        return PriceFiles.read(new MeterFile(name, text.getBytes(StandardCharsets.UTF_8)), EURO);
    }

    private static String seed(String name) {
        return new String(Seeds.read("prices/" + name).content(), StandardCharsets.UTF_8);
    }

    private static BigDecimal at(PriceSeries series, String instant) {
        return BigDecimal.valueOf(series.at(Instant.parse(instant)), PriceSeries.SCALE);
    }

    @ParameterizedTest(name = "{0} is {1}: {2} at {3}")
    @CsvSource({
        "omie.txt,     omie-day-ahead,   OMIE_PT,  2026-06-01T12:00:00Z, 56.15, EUR",
        "esios.json,   esios-indicator,  PVPC,     2026-05-31T23:00:00Z, 101.5, EUR",
        "pvpc.json,    pvpc-curve,       TOLLS,    2026-06-01T10:00:00Z, 12,    EUR",
        "rce.json,     pse-rce,          PSE_RCE,  2026-05-31T22:15:00Z, 401.12, PLN",
        "gme.xml,      gme-xml,          GME_NORD, 2026-05-31T22:00:00Z, 111.5, EUR",
        "gme.csv,      gme-csv,          GME_PUN,  2026-06-01T21:00:00Z, 124.1, EUR",
        "internal.csv, canonical-prices, internal, 2026-06-01T00:00:00Z, -20,   EUR",
    })
    void readsEachLayout(String file, String format, String name, String instant, BigDecimal price, String currency) {
        var checked = PriceFiles.read(Seeds.read("prices/" + file), EURO);
        var data = checked.found().orElseThrow(() -> new AssertionError(checked.problems()));
        assertThat(data.format()).isEqualTo(format);
        assertThat(at(data.series().get(name), instant)).isEqualByComparingTo(price);
        assertThat(data.series().get(name).currency().getCurrencyCode()).isEqualTo(currency);
        assertThat(data.series().get(name).source()).isEqualTo(file);
    }

    @Test
    void repeatsWhatTheTransparencyPlatformLeavesOut() {
        var series = PriceFiles.read(Seeds.read("prices/entsoe.xml"), EURO)
                .found()
                .orElseThrow()
                .series()
                .get("ENTSOE_10YBE----------2");
        assertThat(series.length()).isEqualTo(96);
        assertThat(at(series, "2026-05-31T22:45:00Z")).isEqualByComparingTo("80.12");
        assertThat(at(series, "2026-05-31T23:00:00Z")).isEqualByComparingTo("-3.5");
        assertThat(at(series, "2026-06-01T20:15:00Z")).isEqualByComparingTo("60");
    }

    @Test
    void leavesAGapWhereTheCurveDoesNotRepeat() {
        var checked = read("entsoe.xml", seed("entsoe.xml").replace("A03", "A01"));
        assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.GAP);
        assertThat(checked.found().orElseThrow().rows()).isEqualTo(3);
    }

    private static String omie(String date, int columns) {
        var prices = IntStream.rangeClosed(1, columns)
                .mapToObj(each -> each + ",00;")
                .collect(Collectors.joining());
        return "OMIE - Mercado de electricidad;Emisión;;" + date + ";Precio del mercado diario (EUR/MWh);;;;\n\n;1;\n"
                + "Precio marginal en el sistema español (EUR/MWh);" + prices + "\n;;;;\n";
    }

    @ParameterizedTest
    @CsvSource({"26/10/2025, 25", "30/03/2025, 23", "01/06/2025, 24", "26/10/2025, 100", "01/10/2025, 96"})
    void readsDaysOfEveryLength(String date, int columns) {
        var series = read("omie.txt", omie(date, columns))
                .found()
                .orElseThrow()
                .series()
                .get("OMIE_ES");
        assertThat(series.length()).isEqualTo(columns);
        assertThat(series.resolution()).isEqualTo(columns > 30 ? Resolution.QUARTER_HOUR : Resolution.HOUR);
    }

    @ParameterizedTest
    @CsvSource({"26/10/2025, 24", "30/03/2025, 24", "01/06/2025, 25", "01/06/2025, 0"})
    void refusesADayOfAnotherLength(String date, int columns) {
        assertThat(read("omie.txt", omie(date, columns)).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.WRONG_DAY_LENGTH);
    }

    @Test
    void tellsTheTwoAutumnHoursApart() { // marked a and b, or simply twice
        var row = "{\"business_date\":\"2025-10-26\",\"period\":\"02%s:00 - 02%s:15\",\"rce_pln\":%d}";
        var marked = "{\"value\":[" + row.formatted("a", "a", 1) + "," + row.formatted("b", "b", 2) + "]}";
        var twice = "{\"value\":[" + row.formatted("", "", 1) + "," + row.formatted("", "", 2) + "]}";
        for (var text : List.of(marked, twice)) {
            var series = read("rce.json", text).found().orElseThrow().series().get("PSE_RCE");
            assertThat(at(series, "2025-10-26T00:00:00Z")).isEqualByComparingTo("1");
            assertThat(at(series, "2025-10-26T01:00:00Z")).isEqualByComparingTo("2");
        }
    }

    @Test
    void joinsDaysAndNotesAPriceSaidTwice() {
        var more = "start,price\n2026-06-01T02:00:00+02:00,-0.02\n2026-06-01T03:00:00+02:00,0.3\n";
        var files = List.of(
                Seeds.read("prices/internal.csv"),
                new MeterFile("internal.csv", more.getBytes(StandardCharsets.UTF_8)));
        var checked = PriceFiles.readAll(files, EURO);
        assertThat(checked.problems()).extracting(Problem::kind).containsExactly(ProblemKind.SAME_DUPLICATE);
        assertThat(checked.found().orElseThrow().find("internal").orElseThrow().length())
                .isEqualTo(4);
    }

    @Test
    void refusesTwoPricesForOneHour() {
        var other = "start,price\n2026-06-01T02:00:00+02:00,0.02\n";
        var files = List.of(
                Seeds.read("prices/internal.csv"),
                new MeterFile("internal.csv", other.getBytes(StandardCharsets.UTF_8)));
        assertThat(PriceFiles.readAll(files, EURO)).isInstanceOf(Checked.Refused.class);
        assertThat(read("internal.csv", seed("internal.csv") + "2026-06-01T02:00:00+02:00,0.02\n")
                        .problems())
                .anyMatch(each -> each.kind() == ProblemKind.CONFLICTING_DUPLICATE
                        && each.line().orElse(0) == 5);
    }

    @Test
    void spreadsAnHourOverQuartersWhenBothAreThere() {
        var quarters = "start,price_mwh\n2026-06-01T03:00:00+02:00,1\n2026-06-01T03:15:00+02:00,2\n";
        var files = List.of(
                Seeds.read("prices/internal.csv"),
                new MeterFile("internal.csv", quarters.getBytes(StandardCharsets.UTF_8)));
        var series = PriceFiles.readAll(files, EURO)
                .found()
                .orElseThrow()
                .find("internal")
                .orElseThrow();
        assertThat(series.resolution()).isEqualTo(Resolution.QUARTER_HOUR);
        assertThat(at(series, "2026-05-31T22:45:00Z")).isEqualByComparingTo("100.5");
        assertThat(at(series, "2026-06-01T01:15:00Z")).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "1e300", "", "0.0000000000001", "99999999999999999", "NaN"})
    void refusesAPriceThatIsNone(String cell) {
        var checked = read("internal.csv", seed("internal.csv").replace("0.1005", cell));
        assertThat(checked).isInstanceOf(Checked.Refused.class);
        assertThat(checked.problems()).anyMatch(each -> each.line().orElse(0) == 2);
    }

    @Test
    void refusesDatesTooFarApart() {
        var text = "start,price\n1991-01-01T00:00:00Z,1\n2099-01-01T00:00:00Z,1\n2099-01-01T00:15:00Z,1\n";
        assertThat(read("x.csv", text)).isInstanceOf(Checked.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gme.xml", "entsoe.xml"})
    void refusesEveryDocumentType(String name) {
        var text = seed(name).replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>");
        assertThat(read(name, text)).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void refusesAnArchiveThatSwells() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("prices.csv"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        assertThat(PriceFiles.read(new MeterFile("prices.zip", bytes.toByteArray()), EURO)
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.FILE_TOO_LARGE);
    }

    /** Cut, swapped, doubled, overwritten bytes: an answer always, and the same one twice. */
    @Test
    void survivesDamage() {
        var random = new SplittableRandom(20260601);
        for (var file : Seeds.all("prices")) {
            for (int i = 0; i < 300; i++) {
                var damaged = new MeterFile(file.name(), damage(file.content(), random));
                var first = PriceFiles.read(damaged, EURO);
                assertThat(PriceFiles.read(damaged, EURO).problems())
                        .as(file.name() + " " + i)
                        .isEqualTo(first.problems());
                ExchangeRates.read(List.of(damaged));
            }
        }
    }

    private static byte[] damage(byte[] content, SplittableRandom random) {
        var bytes = content.clone();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
