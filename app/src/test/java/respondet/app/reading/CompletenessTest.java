package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.folder.AgreementReader;
import respondet.app.reading.Completeness.Level;
import respondet.core.community.Community;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

class CompletenessTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final Instant LATER = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void countsTheHoursOfTheDayOnWhichClocksChange() throws IOException {
        var start = Instant.parse("2025-02-28T23:00:00Z");
        var found = of(new Series(start, Resolution.HOUR, new int[743], new byte[743]), LATER);
        var home = row(found, "A");
        assertThat(home.days()).extracting(Completeness.Day::level).containsOnly(Level.FULL);
        assertThat(home.days().get(29).expected()).isEqualTo(23 * 3600);
        assertThat(home.gaps()).isEmpty();
    }

    @Test
    void joinsAGapOverMidnight() throws IOException {
        var quality = new byte[743];
        for (int i = 22; i < 26; i++) {
            quality[i] = Quality.MISSING.code();
        }
        var start = Instant.parse("2025-02-28T23:00:00Z");
        var found = of(new Series(start, Resolution.HOUR, new int[743], quality), LATER);
        var home = row(found, "A");
        assertThat(home.days()).extracting(Completeness.Day::level).startsWith(Level.MOST, Level.MOST, Level.FULL);
        assertThat(home.gaps()).hasSize(1);
        assertThat(new GapCsv(community().zone()).of(home.gaps()))
                .isEqualTo("market_id,direction,from,to,resolution,missing_readings\r\n"
                        + "A,consumption,2025-03-01T22:00:00+01:00,2025-03-02T02:00:00+01:00,PT1H,4\r\n");
    }

    @Test
    void expectsNothingOfWhoIsNoMemberYetNorOfTheFuture() throws IOException {
        var found = of(Series.measured(Instant.parse("2025-03-01T00:00:00Z"), Resolution.HOUR, 1), LATER);
        var late = row(found, "B");
        assertThat(late.days().get(13).level()).isEqualTo(Level.UNEXPECTED);
        assertThat(late.days().get(14).level()).isEqualTo(Level.NONE);
        var early = of(Series.measured(LATER, Resolution.HOUR, 1), Instant.parse("2025-03-05T12:00:00Z"));
        assertThat(row(early, "A").expectedDays()).isEqualTo(4);
        assertThat(row(early, "G").channel().direction()).isEqualTo(Direction.PRODUCTION);
    }

    /** A settlement does not look at these days either, so the operator must not be asked for them. */
    @Test
    void expectsNothingOfAPlantThatDoesNotRunYet() throws IOException {
        var found = of(Series.measured(Instant.parse("2025-03-01T00:00:00Z"), Resolution.HOUR, 1), LATER);
        var plant = row(found, "H");
        assertThat(plant.days().get(18).level()).isEqualTo(Level.UNEXPECTED);
        assertThat(plant.days().get(19).level()).isEqualTo(Level.NONE);
        assertThat(plant.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.from()).isEqualTo(Instant.parse("2025-03-19T23:00:00Z")));
        assertThat(row(found, "G").expectedDays()).isEqualTo(31);
        var own = found.rows().stream()
                .filter(each -> each.channel().equals(new Channel("C", Direction.CONSUMPTION)))
                .findFirst();
        assertThat(own.orElseThrow().expectedDays()).isEqualTo(31);
    }

    private Completeness of(Series ofA, Instant now) throws IOException {
        var readings = Readings.of(Map.of(new Channel("A", Direction.CONSUMPTION), ofA));
        return Completeness.of(community(), MARCH, new Completeness.Seen(readings, Resolution.HOUR, now));
    }

    private static Completeness.Row row(Completeness found, String point) {
        return found.rows().stream()
                .filter(row -> row.channel().point().equals(point))
                .findFirst()
                .orElseThrow();
    }

    private Community community() {
        var text = """
                id: small
                territory: BE352
                regime: be-building
                members:
                  - { id: a, kind: household, joined: 2025-01-01 }
                  - { id: b, kind: household, joined: 2025-03-15 }
                points:
                  - { id: A, member: a, tariff: home }
                  - { id: B, member: b, tariff: home }
                  - { id: C, member: a, plant: late, tariff: home }
                  - { id: G, plant: roof }
                  - { id: H, plant: late }
                plants:
                  - { id: roof, owner: a, technology: pv, capacity_kw: 10, in_service: 2025-01-01 }
                  - { id: late, owner: a, technology: pv, capacity_kw: 10, in_service: 2025-03-20 }
                keys:
                  - { from: 2025-01-01, kind: equal }
                tariffs:
                  home: { energy: 0.13, grid: 0.14, distribution: 0.08 }
                prices: { internal: 0.10, injection: 0.04 }
                """;
        var read = AgreementReader.read(folder, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        return read.found().orElseThrow(() -> new AssertionError(read.problems()));
    }
}
