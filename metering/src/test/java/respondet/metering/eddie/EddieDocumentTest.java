package respondet.metering.eddie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.reading.Series;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;
import respondet.metering.RealFiles;
import respondet.metering.Seeds;

class EddieDocumentTest {

    private static final ReadContext CONTEXT = ReadContext.lookingAt(ZoneId.of("Europe/Brussels"));

    @AfterAll
    static void report() {
        RealFiles.report();
    }

    private static Checked<MeterData> read(MeterFile file) {
        return MeterFiles.known().read(file, CONTEXT);
    }

    private static Checked<MeterData> read(String text) {
        return read(new MeterFile("vhd.xml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String seed() {
        return new String(Seeds.read("eddie.xml").content(), StandardCharsets.UTF_8);
    }

    private static Series series(Checked<MeterData> checked) {
        return checked.found()
                .orElseThrow(() -> new AssertionError(checked.problems()))
                .readings()
                .of("MEADOW", Direction.CONSUMPTION)
                .getFirst();
    }

    /** The same two quarter-hours in both versions; the reactive energy of a sub-point is left out. */
    @ParameterizedTest
    @CsvSource({
        "cim__v0_82__vhd_for_headpoints.xml, 2, 1",
        "cim__v1_04__vhd_for_headpoints.xml, 2, 1",
        "cim__v0_82__vhd_for_physical_meters.xml, 2, 0",
        "cim__v1_04__vhd_for_physical_meters.xml, 2, 0",
        "cim__v0_82__vhd_for_headpoints_and_physical_meters.xml, 4, 1",
        "cim__v1_04__vhd_for_headpoints_and_physical_meters.xml, 4, 1",
    })
    void readsWhatTheFrameworkSends(String name, long rows, int ignored) {
        var checked = read(RealFiles.read("eu-eddie-samples/be-fluvius/" + name));
        var data = checked.found().orElseThrow(() -> new AssertionError(checked.problems()));
        assertThat(data.rows()).isEqualTo(rows);
        var found =
                data.readings().of("541440010000000001", Direction.CONSUMPTION).getFirst();
        assertThat(found.start()).isEqualTo(Instant.parse("2024-12-01T00:00:00Z"));
        assertThat(found.total()).isEqualTo(19);
        assertThat(found.quality(0)).isEqualTo(Quality.ESTIMATED);
        assertThat(checked.problems().stream().filter(each -> each.kind() == ProblemKind.IGNORED_PART))
                .hasSize(ignored);
    }

    /** Added up by another way: the numbers as they stand in the text. */
    @Test
    void addsUpToTheTextsOwnNumbers() {
        var file = RealFiles.read("eu-eddie-samples/us-green-button/xml__cim__output_vhd_v1.04.xml");
        var text = new String(file.content(), StandardCharsets.UTF_8);
        var numbers =
                Pattern.compile("quantity>([0-9.]+)<").matcher(text).results().toList();
        double kWh = numbers.stream()
                .mapToDouble(each -> Double.parseDouble(each.group(1)))
                .sum();
        var data = read(file).found().orElseThrow();
        assertThat(data.rows()).isEqualTo(numbers.size());
        var found = data.readings().series().values().stream()
                .flatMap(List::stream)
                .mapToLong(Series::total)
                .sum();
        assertThat(Math.abs(found - kWh * 1000)).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v0_82", "v1_04"})
    void leavesOutGas(String version) {
        var name = "eu-eddie-samples/be-fluvius/cim__" + version + "__vhd_for_physical_meters_for_gas.xml";
        assertThat(read(RealFiles.read(name)).problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(ProblemKind.IGNORED_PART, ProblemKind.NO_READINGS);
    }

    @Test
    void keepsEstimatesAndGapsApart() {
        var series = series(read(seed()));
        assertThat(series.start()).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
        assertThat(series.wattHours(0)).isEqualTo(123);
        assertThat(series.quality(0)).isEqualTo(Quality.MEASURED);
        assertThat(series.quality(1)).isEqualTo(Quality.ESTIMATED);
        assertThat(series.quality(2)).isEqualTo(Quality.MISSING);
        assertThat(series.wattHours(3)).isEqualTo(41); // 40.5, and nothing follows
    }

    @ParameterizedTest
    @CsvSource({
        "P0Y0M0DT0H15M0.000S, PT15M, 414",
        "P0Y0M0DT0H15M0.000S, P0DT900S, 414",
        "KWH, WH, 0",
    })
    void readsLengthsAndUnitsAsWritten(String from, String to, long total) {
        assertThat(series(read(seed().replace(from, to))).total()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "P0Y0M0DT0H15M0.000S, P1D",
        "P0Y0M0DT0H15M0.000S, P1M",
        "P0Y0M0DT0H15M0.000S, fifteen",
        "KWH, MTQ",
        "KWH, KWT",
        "8716867000030, 8716867000047",
        "<businessType>A04, <businessType>A64",
        "commodity>2, commodity>7",
    })
    void namesWhatItLeavesOut(String from, String to) {
        assertThat(read(seed().replace(from, to)).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.IGNORED_PART, ProblemKind.NO_READINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-26T00:30Z, yesterday",
        "<position>1<, <position>0<",
        "<position>1<, <position>99999999<",
        "0.123, much",
        "0.123, 1e999999999",
        "0.123, ''",
    })
    void refusesWhatCannotBeRead(String from, String to) {
        var checked = read(seed().replace(from, to));
        assertThat(checked).isInstanceOf(Checked.Refused.class);
        assertThat(checked.problems()).allMatch(each -> each.line().isPresent());
    }

    @Test
    void takesNoNegativeEnergy() {
        assertThat(read(seed().replace("0.123", "-0.123")).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.NEGATIVE_VALUE);
    }

    @Test
    void wantsAPoint() {
        assertThat(read(seed().replace("MEADOW", ""))).isInstanceOf(Checked.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE VHD_Envelope [<!ENTITY a \"1\">]>",
                "<!DOCTYPE VHD_Envelope [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE VHD_Envelope SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            })
    void refusesEveryDocumentType(String type) {
        var text = seed().replace("<VHD_Envelope", type + "\n<VHD_Envelope").replace("0.123", "&a;");
        assertThat(read(text)).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void refusesNestingWithoutEnd() {
        var text = seed().replace("<Period>", "<Period>" + "<a>".repeat(100_000));
        assertThat(read(text)).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void refusesEveryCut() {
        var text = seed();
        for (int i = text.indexOf("VHD_v1.04") + 20; i < text.length() - 10; i += 7) {
            assertThat(read(text.substring(0, i))).as("cut at " + i).isInstanceOf(Checked.Refused.class);
        }
    }
}
