package respondet.metering.spain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;
import respondet.metering.RealFiles;

/** The figures are those of the data's own description (es-cch-files), counted there independently. */
class RealCurveFilesTest {

    private static final ReadContext MADRID = ReadContext.lookingAt(ZoneId.of("Europe/Madrid"));
    private static final String FOLDER = "es-cch-files/";

    @AfterAll
    static void report() {
        RealFiles.report();
    }

    private static Checked<MeterData> read(String name) {
        return MeterFiles.known().read(RealFiles.read(FOLDER + name), MADRID);
    }

    private static MeterData accepted(String name) {
        var checked = read(name);
        assertThat(checked).as(name + ": " + checked.problems()).isInstanceOf(Checked.Accepted.class);
        return checked.found().orElseThrow();
    }

    private static long total(MeterData data, Direction direction) {
        return data.readings().series().entrySet().stream()
                .filter(each -> each.getKey().direction() == direction)
                .flatMap(each -> each.getValue().stream())
                .mapToLong(Series::total)
                .sum();
    }

    @ParameterizedTest(name = "{0} has {2} rows")
    @CsvSource({
        "F5D_0237_0762_20211008.0,       f5d,  1464, 1, 334007, 0",
        "F5D_0238_0762_20211008.0,       f5d,  1464, 1, 334007, 0",
        "F5D_0238_0762_20211008.1,       f5d,  1464, 1, 334007, 0",
        "RF5D_0237_0762_20211008.0,      rf5d, 1464, 1, 334007, 0",
        "A5D_0189_0373_20210219.0.bz2,   a5d,  1488, 2, 342195, 0",
        "B5D_0189_0373_20210219.0.bz2,   b5d,  1488, 2, 0,      375994",
        "P2D_0031_0762_20190615.2.ZIP,   p2d,  96,   2, 0,      0",
        "F1_0031_20190507.1.ZIP,         f1,   24,   2, 33000,  0",
        "P1D_0031_0762_20190608.1.ZIP,   p1d,  2,    4, 29000,  0",
    })
    void readsAllRows(String name, String format, long rows, int channels, long consumed, long produced) {
        var data = accepted(name);
        assertThat(data.format()).isEqualTo(format);
        assertThat(data.rows()).isEqualTo(rows);
        assertThat(data.readings().series()).hasSize(channels);
        assertThat(total(data, Direction.CONSUMPTION)).isEqualTo(consumed);
        assertThat(total(data, Direction.PRODUCTION)).isEqualTo(produced);
    }

    @Test
    void placesTheFirstAndTheLastHour() { // 2021/06/01 01:00 and 2021/08/01 00:00, hour ends in summer time
        var series = accepted("F5D_0238_0762_20211008.0")
                .readings()
                .of("ES0237900000000001VZ0F", Direction.CONSUMPTION)
                .getFirst();
        assertThat(series.resolution()).isEqualTo(Resolution.HOUR);
        assertThat(series.start()).isEqualTo(Instant.parse("2021-05-31T22:00:00Z"));
        assertThat(series.end()).isEqualTo(Instant.parse("2021-07-31T22:00:00Z"));
        assertThat(series.wattHours(0)).isEqualTo(189);
    }

    @Test
    void readsQuarterHours() {
        var series = accepted("P2D_0031_0762_20190615.2.ZIP")
                .readings()
                .of("ES0031900000000007KX2P", Direction.CONSUMPTION)
                .getFirst();
        assertThat(series.resolution()).isEqualTo(Resolution.QUARTER_HOUR);
        assertThat(series.start()).isEqualTo(Instant.parse("2019-06-13T22:00:00Z"));
        assertThat(series.length()).isEqualTo(96);
    }

    @Test
    void replacesAndNeverAddsAReissue() {
        var files =
                List.of("F5D_0238_0762_20211008.1", "RF5D_0237_0762_20211008.0", "F5D_0238_0762_20211008.0").stream()
                        .map(name -> RealFiles.read(FOLDER + name))
                        .toList();
        var sorted = ReplacementOrder.sort(files);
        assertThat(sorted.stream().map(MeterFile::name))
                .containsExactly("F5D_0238_0762_20211008.0", "F5D_0238_0762_20211008.1", "RF5D_0237_0762_20211008.0");
        var merged = Readings.merge(sorted.stream()
                .map(each -> MeterFiles.known()
                        .read(each, MADRID)
                        .found()
                        .orElseThrow()
                        .readings())
                .toList());
        assertThat(merged.of("ES0237900000000001VZ0F", Direction.CONSUMPTION)
                        .getFirst()
                        .total())
                .isEqualTo(334_007);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MHCIL_H2_4444_A1_20211201.0",
                "MCILQH_20240501_demo",
                "CORBAGEN_202403.0",
                "C3_reganecu_20240501_demo",
                "C3_reganecuQH_20240501_demo",
                "medidas_1234_5678_202402_2_20240301.zip"
            })
    void namesAndRefusesFilesAboutPlantsSales(String name) {
        assertThat(read(name).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.FORMAT_UNKNOWN);
            assertThat(problem.hint().key()).isEqualTo("problem.spain.plant_sales");
        });
    }

    @Test
    void readsTwiceTheSame() {
        for (var path : RealFiles.list("es-cch-files", "(R?F5D|A5D|B5D|P|F1).*")) {
            var file = RealFiles.read(path);
            assertThat(MeterFiles.known().read(file, MADRID))
                    .isEqualTo(MeterFiles.known().read(file, MADRID));
        }
    }

    @Test
    void asksForTheKindWhereOnlyTheNameTells() {
        var original = RealFiles.read(FOLDER + "F5D_0238_0762_20211008.0");
        var renamed = new MeterFile("june.csv", original.content());
        assertThat(MeterFiles.known().read(renamed, MADRID).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.FORMAT_AMBIGUOUS);
        var declared = new ReadContext(MADRID.zone(), MADRID.pointIds(), false, java.util.Optional.of("f5d"));
        assertThat(MeterFiles.known().read(renamed, declared).found()).isPresent();
    }
}
