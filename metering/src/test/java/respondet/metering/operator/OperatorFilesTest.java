package respondet.metering.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.metering.MeterFile;
import respondet.metering.RealFiles;

/** Files of operators: what they tell, and every way in which they can be bad. */
class OperatorFilesTest {

    private static final String HEAD = "point,start,shared_kwh,surplus_kwh,residual_kwh\n";
    private static final String ONE = "home,2025-06-01T12:00:00+02:00,1.250,0.100,\n";
    private static final String TWO = "home,2025-06-01T13:00:00+02:00,0.750,,2\n";

    private static OperatorContext context(String zone, String... points) {
        return new OperatorContext(
                ZoneId.of(zone),
                Arrays.stream(points).collect(Collectors.toMap(each -> each, each -> each)),
                Resolution.HOUR);
    }

    private static Checked<OperatorAllocation> read(String text) {
        return read("operator.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<OperatorAllocation> read(String name, byte[] bytes) {
        return new OperatorFiles(context("Europe/Warsaw", "home", "shop")).read(List.of(new MeterFile(name, bytes)));
    }

    private static List<ProblemKind> kinds(Checked<?> checked) {
        return checked.problems().stream().map(Problem::kind).toList();
    }

    @Test
    void readsItsOwnLayout() {
        var told = read(HEAD + TWO + ONE).found().orElseThrow();
        var shared = told.series().get(new Told("home", Figure.SHARED));
        assertThat(shared.start()).isEqualTo(Instant.parse("2025-06-01T10:00:00Z"));
        assertThat(shared.resolution()).isEqualTo(Resolution.HOUR);
        assertThat(List.of(shared.wattHours(0), shared.wattHours(1))).containsExactly(1250, 750);
        assertThat(told.series().get(new Told("home", Figure.SURPLUS)).length()).isEqualTo(1);
        assertThat(told.series().get(new Told("home", Figure.RESIDUAL)).wattHours(0))
                .isEqualTo(2000);
        assertThat(told.tolerance()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1250"})
    void readsOtherEncodings(String charset) {
        var text = (charset.startsWith("UTF-16") ? "\uFEFF" : "") + HEAD + ONE;
        assertThat(read("x.csv", text.getBytes(Charset.forName(charset))).found())
                .isPresent();
    }

    @Test
    void readsAnArchive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write((HEAD + ONE).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.csv"));
            zip.write((HEAD + TWO).getBytes(StandardCharsets.UTF_8));
        }
        var told = read("both.zip", bytes.toByteArray()).found().orElseThrow();
        assertThat(told.series().get(new Told("home", Figure.SHARED)).length()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        home,2025-06-01T12:00:00+02:00,1.2                      | BROKEN_STRUCTURE
        home,2025-06-01T12:00:00+02:00,1.2,,,,                  | BROKEN_STRUCTURE
        home,2025-06-01T12:00:00,1,,                            | BROKEN_STRUCTURE
        home,2025-06-01T12:07:00+02:00,1,,                      | BROKEN_STRUCTURE
        home,1925-06-01T12:00:00+02:00,1,,                      | BROKEN_STRUCTURE
        home,2025-06-01T12:00:00+02:00,one,,                    | BROKEN_STRUCTURE
        home,2025-06-01T12:00:00+02:00,-1,,                     | WRONG_VALUE
        home,2025-06-01T12:00:00+02:00,99999999999,,            | VALUE_OVERFLOW
        stranger,2025-06-01T12:00:00+02:00,1,,                  | FOREIGN_POINT
        =cmd(x),2025-06-01T12:00:00+02:00,1,,                   | FOREIGN_POINT
        home,2025-06-01T12:00:00+02:00,,,                       | NO_READINGS
        """)
    void refusesABadRowWithItsLine(String row, ProblemKind kind) {
        var checked = read(HEAD + row.strip() + "\n");
        assertThat(checked.found()).isEmpty();
        assertThat(kinds(checked)).contains(kind);
        if (kind != ProblemKind.NO_READINGS) {
            assertThat(checked.problems().getFirst().line()).hasValue(2);
            assertThat(checked.problems().getFirst().file()).contains("operator.csv");
        }
    }

    @Test
    void countsTheSameRowOnceAndRefusesAnotherOne() {
        var same = read(HEAD + ONE + ONE);
        assertThat(same.found()).isPresent();
        assertThat(kinds(same)).contains(ProblemKind.SAME_DUPLICATE);
        var other = read(HEAD + ONE + ONE.replace("1.250", "1.251"));
        assertThat(other.found()).isEmpty();
        assertThat(kinds(other)).contains(ProblemKind.CONFLICTING_DUPLICATE);
    }

    @Test
    void refusesAllFilesWhereOneIsBad() {
        var good = new MeterFile("good.csv", (HEAD + ONE).getBytes(StandardCharsets.UTF_8));
        var bad = new MeterFile("bad.csv", "what,is\nthis,then\n".getBytes(StandardCharsets.UTF_8));
        var files = new OperatorFiles(context("Europe/Warsaw", "home"));
        assertThat(files.read(List.of(good, bad)).found()).isEmpty();
        var other = new MeterFile("other.csv", (HEAD + ONE.replace("1.250", "1.3")).getBytes(StandardCharsets.UTF_8));
        assertThat(kinds(files.read(List.of(good, other)))).contains(ProblemKind.CONFLICTING_DUPLICATE);
        assertThat(files.read(List.of()).found()).isEmpty();
    }

    @Test
    void survivesWhateverBytes() {
        var random = new SplittableRandom(11);
        var seed = (HEAD + ONE + TWO).repeat(20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3_000; i++) {
            var bytes = Arrays.copyOf(seed, 1 + random.nextInt(seed.length));
            for (int n = random.nextInt(6); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var checked = read("f" + i + ".csv", bytes);
            assertThat(checked.found().isPresent()
                            || checked.problems().stream().anyMatch(Problem::refuses))
                    .isTrue();
        }
    }

    @Test
    void readsTheSpanishCurvesByTheirNames() {
        var cups = "ES0031000000000102SE0F";
        var rows =
                "%s;2025/10/26 02:00;1;120;80;;;;;;;;\n%s;2025/10/26 03:00;1;121;81;;;;;;;;\n%s;2025/10/26 03:00;0;122;82;;;;;;;;\n"
                        .formatted(cups, cups, cups)
                        .getBytes(StandardCharsets.UTF_8);
        var files = new OperatorFiles(context("Europe/Madrid", cups));
        var told = files.read(List.of(
                        new MeterFile("A5D_0031_0762_20251101.0", rows),
                        new MeterFile("B5D_0031_0762_20251101.0", rows)))
                .found()
                .orElseThrow();
        var shared = told.series().get(new Told(cups, Figure.SHARED));
        assertThat(shared.start()).isEqualTo(Instant.parse("2025-10-25T23:00:00Z"));
        assertThat(List.of(shared.wattHours(0), shared.wattHours(1), shared.wattHours(2)))
                .containsExactly(120, 121, 122);
        assertThat(told.series().get(new Told(cups, Figure.ASSIGNED)).wattHours(2))
                .isEqualTo(82);
        var nameless = files.read(List.of(new MeterFile("curve.txt", rows)));
        assertThat(kinds(nameless)).contains(ProblemKind.FORMAT_AMBIGUOUS);
        var strangers = new OperatorFiles(context("Europe/Madrid", "home"))
                .read(List.of(new MeterFile("A5D_0031_0762_20251101.0", rows)));
        assertThat(kinds(strangers)).contains(ProblemKind.FOREIGN_POINT);
        assertThat(strangers.problems().getFirst().point()).contains(cups);
    }

    @Test
    void readsTheBalancedRowsOfAPolishDay() {
        var hours = "0.5,+;-.25,+;" + "1,+;".repeat(22);
        var file = "kOSD;1\nkSE;COOP1\nDD;26-10-2025\nVV;2\nhome;CP;kWh;" + "1,+;".repeat(25) + "\nhome;CB;kWh;" + hours
                + "2,+\nCOOP1;CB;kWh;" + hours + "3,+\n";
        var told =
                read("day.csv", file.getBytes(StandardCharsets.UTF_8)).found().orElseThrow();
        var home = told.series().get(new Told("home", Figure.BALANCE));
        assertThat(home.length()).isEqualTo(25);
        assertThat(List.of(home.wattHours(0), home.wattHours(1), home.wattHours(24)))
                .containsExactly(500, -250, 2000);
        assertThat(told.series().get(new Told(Told.COMMUNITY, Figure.BALANCE)).wattHours(24))
                .isEqualTo(3000);
        assertThat(kinds(read("day.csv", file.replace("26-10", "25-10").getBytes(StandardCharsets.UTF_8))))
                .contains(ProblemKind.WRONG_DAY_LENGTH);
        assertThat(kinds(read("day.csv", file.replace(";CB;", ";CP;").getBytes(StandardCharsets.UTF_8))))
                .contains(ProblemKind.NO_READINGS);
        assertThat(kinds(read("day.csv", file.replace(";CB;", ";XX;").getBytes(StandardCharsets.UTF_8))))
                .contains(ProblemKind.BROKEN_STRUCTURE);
    }

    @Test
    void replacesAPolishDayByAHigherVersion() {
        var day = "kSE;COOP1\nDD;01-06-2025\nVV;%d\nhome;CB;kWh;" + "%s,+;".repeat(24) + "\n";
        var files = new ArrayList<MeterFile>();
        for (int version : new int[] {2, 1}) {
            var text = day.replace("%s", Integer.toString(version)).formatted(version);
            files.add(new MeterFile("day" + version + ".csv", text.getBytes(StandardCharsets.UTF_8)));
        }
        var told = new OperatorFiles(context("Europe/Warsaw", "home"))
                .read(files)
                .found()
                .orElseThrow();
        assertThat(told.series().get(new Told("home", Figure.BALANCE)).wattHours(5))
                .isEqualTo(2000);
    }

    @Test
    void readsSharesOfAFluviusExport() {
        var head = "Van datum;Van tijdstip;Tot datum;Tot"
                + " tijdstip;EAN-code;Meter;Metertype;Register;Volume;Eenheid;Validatiestatus\n";
        var row = "01-06-2025;12:00:00;01-06-2025;12:15:00;=\"home\";1S;Digitale meter;%s;%s;kWh;Gevalideerd\n";
        var text = head
                + row.formatted("Aandeel energiedelen Dag", "0,200")
                + row.formatted("Aandeel energiedelen Nacht", "0,050")
                + row.formatted("Afname Dag", "1,000")
                + row.formatted("Netto afname", "0,750");
        var checked = read("fluvius.csv", text.getBytes(StandardCharsets.UTF_8));
        var told = checked.found().orElseThrow();
        assertThat(told.series().get(new Told("home", Figure.SHARED)).wattHours(0))
                .isEqualTo(250);
        assertThat(told.series().get(new Told("home", Figure.RESIDUAL)).wattHours(0))
                .isEqualTo(750);
        assertThat(kinds(checked)).contains(ProblemKind.LAYOUT_NOT_CONFIRMED, ProblemKind.IGNORED_PART);
    }

    @Test
    void readsRealCurvesAndRefusesRealMeterReadings() {
        var names = Map.of("ES0189900000000003AJ0F", "a", "ES0189900000000004AZ0F", "b");
        var files = new OperatorFiles(new OperatorContext(ZoneId.of("Europe/Madrid"), names, Resolution.HOUR));
        var read = files.read(List.of(
                RealFiles.read("es-cch-files/A5D_0189_0373_20210219.0.bz2"),
                RealFiles.read("es-cch-files/B5D_0189_0373_20210219.0.bz2")));
        var told = read.found().orElseThrow();
        assertThat(sum(told, Figure.SHARED)).isEqualTo(342_195);
        assertThat(sum(told, Figure.ASSIGNED)).isEqualTo(375_994);
        assertThat(told.series().values()).allMatch(series -> series.length() == 744);

        var fluvius =
                RealFiles.list("be-fluvius-csv/input", ".*elektriciteit.*").getFirst();
        var metered = files.read(List.of(RealFiles.read(fluvius)));
        assertThat(metered.found()).isEmpty();
        assertThat(kinds(metered)).contains(ProblemKind.NO_READINGS, ProblemKind.IGNORED_PART);
    }

    private static long sum(OperatorAllocation told, Figure figure) {
        return told.series().entrySet().stream()
                .filter(each -> each.getKey().figure() == figure)
                .mapToLong(each -> each.getValue().total())
                .sum();
    }
}
