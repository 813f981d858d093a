package respondet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.naive.BelgianKeysInWh;
import respondet.naive.Fraction;
import tools.jackson.databind.JsonNode;

/** The samples are not bland: each shows what real life and its law contain. */
class DemoTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @TempDir
    private Path home;

    private JsonNode settle(Supplier<Sample> sample) throws IOException {
        return SampleRun.of(sample, home).settlement();
    }

    private static PlainReadings readings(Sample sample) {
        boolean quarters = sample.id().equals("namur");
        return new PlainReadings(sample, BRUSSELS, quarters ? 900 : 3600);
    }

    @Test
    void capsTheSpanishCompensationInSomeMonth() throws IOException {
        var months = settle(Samples::barcelona).get("months");
        assertThat(months).hasSize(12);
        var lost = new TreeMap<String, Fraction>();
        months.forEach(month -> {
            var tally = Tally.money(month, "members", List.of("surplus_above_cap"));
            tally.all().forEach((who, sum) -> lost.put(month.get("month").asString() + " " + who, sum));
        });
        assertThat(lost)
                .isNotEmpty()
                .allSatisfy((_, sum) -> assertThat(sum.isPositive()).isTrue());
    }

    @Test
    void letsAnOldPolishLotExpireAndCarriesANewOne() throws IOException {
        var settlement = settle(Samples::malopolska);
        assertThat(settlement.get("months")).hasSize(12);
        assertThat(lots(settlement, "expired_wh")).containsKey("2024-01");
        var afterSummer = settlement.at("/months/8/lots");
        assertThat(afterSummer).anySatisfy(lot -> {
            assertThat(lot.get("origin").asString()).isBetween("2025-01", "2025-08");
            assertThat(lot.get("open_wh").asLong()).isPositive();
        });
        assertThat(settlement.at("/totals/billed_wh").asLong()).isPositive();
    }

    private static TreeMap<String, Long> lots(JsonNode settlement, String figure) {
        var lots = new TreeMap<String, Long>();
        settlement
                .get("months")
                .forEach(month -> month.get("lots")
                        .forEach(lot -> lots.merge(
                                lot.get("origin").asString(), lot.get(figure).asLong(), Long::sum)));
        lots.values().removeIf(value -> value == 0);
        return lots;
    }

    @Test
    void leavesARestThatProRataWouldHaveShared() throws IOException {
        var run = SampleRun.of(Samples::namur, home);
        var readings = readings(run.sample()).interpolated();
        var takers = List.of("home1", "home2", "home3", "home4", "home5", "school", "workshop");
        long proRata = 0;
        for (var at : readings.intervals()) {
            long injected = sum(readings.given(List.of("barn", "school-roof"), at));
            proRata += sum(BelgianKeysInWh.proRata(injected, readings.taken(takers, at)));
        }
        var totals = run.settlement().get("totals");
        assertThat(totals.get("surplus_wh").asLong()).isPositive();
        assertThat(proRata).isGreaterThan(totals.get("shared_wh").asLong() * 101 / 100);
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void sharesMoreThanTheThresholdInTurinAndReservesTheRest() throws IOException {
        var settlement = settle(Samples::turin);
        long shared = settlement.at("/totals/shared_wh").asLong();
        assertThat(shared * 100)
                .isGreaterThan(settlement.at("/totals/produced_wh").asLong() * 55);
        var reserved =
                Tally.money(settlement, "members", List.of("premium_surplus")).all();
        assertThat(reserved).isNotEmpty().doesNotContainKeys("premium_surplus bakery", "premium_surplus cooperative");
    }

    @Test
    void isCalledAsItsFolders() {
        assertThat(Samples.all()).extracting(Sample::id).isEqualTo(SampleFolders.ids());
    }

    @Test
    void containsWhatRealLifeContains() {
        for (var sample : Samples.all()) {
            var readings = readings(sample);
            var days = readings.rows.stream()
                    .filter(row -> row.point().equals(readings.rows.getFirst().point()))
                    .collect(Collectors.groupingBy(
                            row -> row.direction() + row.start().toLocalDate(), Collectors.counting()));
            long hour = 3600 / readings.step;
            assertThat(days).as(sample.id()).containsValues(23 * hour, 24 * hour, 25 * hour);
            assertThat(readings.rows).anyMatch(row -> row.quality().equals("ESTIMATED"));
            assertThat(readings.channels())
                    .anyMatch(channel -> !readings.gaps(channel).isEmpty());
            var community = new String(sample.files().get("community.yaml"), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(community).contains("left: 2025-").containsPattern("joined: 2025-0[3-6]-01");
            assertThat(community).containsPattern("estimation: (same_time_last_week|interpolation)");
        }
    }

    @Test
    void hasAMeterWithBothDirections() {
        var channels = readings(Samples.malopolska()).channels();
        assertThat(channels).contains("school consumption", "school production");
    }

    @Test
    void closesTheGapByTheDeclaredRuleAndSaysSo() throws IOException {
        for (Supplier<Sample> sample : List.<Supplier<Sample>>of(Samples::barcelona, Samples::turin)) {
            assertThat(settle(sample).get("problems"))
                    .anyMatch(problem -> problem.get("kind").asString().equals("estimated_value"));
        }
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        for (Supplier<Sample> sample : List.<Supplier<Sample>>of(Samples::malopolska, Samples::turin)) {
            var first = SampleRun.of(sample, home.resolve("first"));
            var second = SampleRun.of(sample, home.resolve("second"));
            assertThat(second.sample().files())
                    .containsExactlyEntriesOf(first.sample().files());
            assertThat(second.bytes()).isEqualTo(first.bytes());
        }
    }

    /** The year begins and ends at local midnight, whatever the machine's zone. */
    @Test
    void coversTheWholeYear() {
        var starts = readings(Samples.namur()).rows.stream()
                .map(row -> row.start().toInstant())
                .toList();
        assertThat(starts).contains(Instant.parse("2024-12-31T23:00:00Z"), Instant.parse("2025-12-31T22:45:00Z"));
        assertThat(Site.LAST).isEqualTo(LocalDate.of(2026, 1, 1));
    }
}
