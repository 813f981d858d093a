package respondet.metering.greenbutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.reading.Series;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;
import respondet.metering.RealFiles;
import respondet.metering.Seeds;

class GreenButtonTest {

    private static final ReadContext CONTEXT = ReadContext.lookingAt(ZoneId.of("America/New_York"));

    @AfterAll
    static void report() {
        RealFiles.report();
    }

    private static Checked<MeterData> read(MeterFile file) {
        return MeterFiles.known().read(file, CONTEXT);
    }

    private static Checked<MeterData> read(String text) {
        return read(new MeterFile("usage.xml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String seed() {
        return new String(Seeds.read("green-button.xml").content(), StandardCharsets.UTF_8);
    }

    /** Counted with another program: interval readings and the sum of their values. */
    @ParameterizedTest(name = "{0} has {1} readings")
    @CsvSource({
        "us-green-button/openespi/test_usage_data_01.xml, 5446AF3F, CONSUMPTION, 96, 93846",
        "us-green-button/openespi/test_usage_data_1.xml,  5446AF3F, CONSUMPTION, 480, 511688",
        "us-green-button/openespi/test_usage_data_2.xml,  5446AF3F, CONSUMPTION, 860, 879978",
        "eu-eddie-samples/us-green-button/xml__batch__Batch.xml, 1669851, PRODUCTION, 67, 726240",
        "eu-eddie-samples/us-green-button/xml__batch__BatchWithoutSelfLink.xml, 1669851, PRODUCTION, 67, 726240",
        "eu-eddie-samples/us-green-button/xml__batch__BatchWithInvalidSelfLink.xml, 1669851, PRODUCTION, 67, 726240",
    })
    void readsRealFeeds(String path, String point, Direction direction, long rows, long total) {
        var checked = read(RealFiles.read(path));
        var data = checked.found().orElseThrow(() -> new AssertionError(checked.problems()));
        assertThat(data.rows()).isEqualTo(rows);
        assertThat(data.readings().series().keySet()).containsExactly(new Channel(point, direction));
        assertThat(data.readings().of(point, direction).stream().mapToLong(Series::total))
                .containsExactly(total);
        assertThat(read(RealFiles.read(path))).isEqualTo(checked);
    }

    @ParameterizedTest
    @CsvSource({
        "xml__batch__BatchWithInvalidIntervalBlock.xml, BROKEN_STRUCTURE",
        "xml__batch__BatchWithWrongContentForIntervalBlock.xml, BROKEN_STRUCTURE",
        "xml__batch__BatchWithoutContentForIntervalBlock.xml, BROKEN_STRUCTURE",
        "xml__batch__BatchWithoutIntervalBlock.xml, NO_READINGS",
    })
    void refusesBlocksThatHoldNothing(String name, ProblemKind kind) {
        var checked = read(RealFiles.read("eu-eddie-samples/us-green-button/" + name));
        assertThat(checked).isInstanceOf(Checked.Refused.class);
        assertThat(checked.problems()).extracting(Problem::kind).contains(kind);
    }

    @Test
    void refusesAFeedWithoutReadings() {
        var file = RealFiles.read("us-green-button/openespi/Usage-Subscription-Feed-Anonymized.xml");
        assertThat(read(file).problems()).extracting(Problem::kind).containsExactly(ProblemKind.NO_READINGS);
    }

    @Test
    void appliesThePowerOfTenAndKeepsEstimates() {
        var data = read(seed()).found().orElseThrow();
        var series = data.readings().of("MEADOW", Direction.CONSUMPTION).getFirst();
        assertThat(series.start()).isEqualTo(Instant.ofEpochSecond(1_780_315_200));
        assertThat(series.wattHours(0)).isEqualTo(123);
        assertThat(series.quality(0)).isEqualTo(Quality.MEASURED);
        assertThat(series.quality(1)).isEqualTo(Quality.ESTIMATED);
    }

    @Test
    void tellsUsagePointsApart() {
        var second = seed().replace("MEADOW", "ORCHARD").replaceAll("(?s)^.*?<entry>", "<entry>");
        var both = seed().replace("</feed>", "") + second;
        assertThat(read(both).found().orElseThrow().readings().series()).hasSize(2);
    }

    @Test
    void leavesOutWhatIsNoEnergyOfOneDirection() {
        assertThat(read(seed().replace("<uom>72", "<uom>38")).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.IGNORED_PART, ProblemKind.NO_READINGS);
        assertThat(read(seed().replace("<flowDirection>1<", "<flowDirection>4<"))
                        .problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.IGNORED_PART);
        assertThat(read(seed().replace("<duration>900<", "<duration>86400<")).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.IGNORED_PART);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE feed [<!ENTITY a \"1\">]>",
                "<!DOCTYPE feed [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE feed [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE feed SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            })
    void refusesEveryDocumentType(String type) {
        var text = seed().replace("<feed", type + "\n<feed").replace("1230", "&a;");
        assertThat(read(text)).isInstanceOf(Checked.Refused.class);
        assertThat(read(text).problems()).anyMatch(each -> each.line().isPresent());
    }

    @Test
    void refusesNestingWithoutEnd() {
        var text = seed().replace("<content>", "<content>" + "<a>".repeat(100_000));
        assertThat(read(text)).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void refusesEveryCut() {
        var text = seed();
        for (int i = text.indexOf("espi") + 20; i < text.length() - 10; i += 7) {
            assertThat(read(text.substring(0, i))).as("cut at " + i).isInstanceOf(Checked.Refused.class);
        }
    }
}
