package respondet.metering.spain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
import respondet.metering.Seeds;

class PortalFilesTest {

    private static final ReadContext MADRID = ReadContext.lookingAt(ZoneId.of("Europe/Madrid"));
    private static final String CUPS = "ES0031000000000001AB0F";

    private static Checked<MeterData> read(MeterFile file) {
        return MeterFiles.known().read(file, MADRID);
    }

    private static Checked<MeterData> read(String text) {
        return read(new MeterFile("portal.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Series taken(Checked<MeterData> checked) {
        assertThat(checked.found()).as(checked.problems().toString()).isPresent();
        return checked.found()
                .orElseThrow()
                .readings()
                .of(CUPS, Direction.CONSUMPTION)
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({"datadis.csv, datadis-csv, 887, 300", "e-distribucion.csv, e-distribucion-csv, 887, 125"})
    void readsATable(String seed, String format, long consumed, long produced) {
        var checked = read(Seeds.read(seed));
        var data = checked.found().orElseThrow();
        assertThat(data.format()).isEqualTo(format);
        assertThat(data.rows()).isEqualTo(3);
        assertThat(taken(checked).total()).isEqualTo(consumed);
        assertThat(taken(checked).start()).isEqualTo(Instant.parse("2026-06-01T10:00:00Z"));
        assertThat(taken(checked).end()).isEqualTo(Instant.parse("2026-06-01T22:00:00Z"));
        assertThat(taken(checked).quality(1)).isEqualTo(Quality.ESTIMATED);
        assertThat(data.readings().of(CUPS, Direction.PRODUCTION).getFirst().total())
                .isEqualTo(produced);
        assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.LAYOUT_NOT_CONFIRMED);
    }

    @Test
    void readsTheInterfacesAnswer() {
        var checked = read(Seeds.read("datadis.json"));
        assertThat(taken(checked).total()).isEqualTo(637);
        var text = new String(Seeds.read("datadis.json").content(), StandardCharsets.UTF_8);
        var wrapped = new MeterFile("x.json", ("{\"timeCurve\":" + text + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(read(wrapped)).isEqualTo(read(new MeterFile("x.json", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String table(String date, List<Integer> hours) {
        var rows = hours.stream()
                .map(hour -> CUPS + ";" + date + ";" + hour + ";0,001;;;R")
                .collect(Collectors.joining("\n"));
        return "cups;FECHA;hora;ae_KWH;as_kwh;ae_autocons_kwh;real/estimado\n" + rows + "\n";
    }

    private static List<Integer> hours(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Integer> with(int extra) {
        return Stream.concat(hours(24).stream(), Stream.of(extra)).sorted().toList();
    }

    private static List<Integer> without(int missing) {
        return hours(24).stream().filter(each -> each != missing).toList();
    }

    static Stream<String> autumnDays() {
        return Stream.of(hours(25), with(2), with(3)).map(each -> table("26/10/2025", each));
    }

    static Stream<String> springDays() {
        return Stream.of(hours(23), without(2), without(3)).map(each -> table("30/03/2025", each));
    }

    @ParameterizedTest
    @MethodSource("autumnDays")
    void readsTheLongDayHoweverItIsCounted(String text) {
        assertThat(taken(read(text)).length()).isEqualTo(25);
        assertThat(taken(read(text)).total()).isEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("springDays")
    void readsTheShortDayHoweverItIsCounted(String text) {
        assertThat(taken(read(text)).length()).isEqualTo(23);
        assertThat(taken(read(text)).total()).isEqualTo(23);
    }

    @Test
    void refusesAnHourThatTheDayDoesNotHave() {
        assertThat(read(table("01/06/2025", List.of(1, 25)))).isInstanceOf(Checked.Refused.class);
        assertThat(read(table("26/10/2025", List.of(1, 2, 3, 4, 26)))).isInstanceOf(Checked.Refused.class);
        assertThat(read(table("26/10/2025", List.of(1, 2, 2, 2, 3, 4)))).isInstanceOf(Checked.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "", "1.234,5", "1e500", "NaN", "0x10"})
    void refusesACellThatIsNoNumber(String cell) {
        var text = table("01/06/2025", List.of(1, 2)).replaceFirst("0,001", cell);
        assertThat(read(text)).isInstanceOf(Checked.Refused.class);
        assertThat(read(text).problems()).anyMatch(each -> each.line().orElse(0) == 2);
    }

    @Test
    void refusesBrokenJson() {
        var text = "[{\"cups\":\"" + CUPS + "\",\"consumptionKWh\":1,\n\"time\":\"01:00\"";
        var checked = read(new MeterFile("x.json", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(checked.problems()).anyMatch(each -> each.line().orElse(0) == 2);
        assertThat(checked).isInstanceOf(Checked.Refused.class);
    }
}
