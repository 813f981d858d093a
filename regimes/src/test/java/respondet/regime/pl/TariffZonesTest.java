package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.community.PriceCurve;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Price;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** The zones of the groups G12, G12w and G13 in the distributor's tariff, at each edge. */
class TariffZonesTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** A Thursday and a Friday, priced by zone where a group is named. */
    private static CommunityFixture with(String... groups) {
        var fixture = CommunityFixture.poland("pl-cooperative").startingAt("2026-01-15T12:00");
        for (var group : groups) {
            fixture.tariff(group, group, Map.of("energy", fixture.zoned(Map.of("day", "0.60", "night", "0.35"))))
                    .member("m" + group, MemberKind.HOUSEHOLD)
                    .point("p" + group, "m" + group, group)
                    .takes("p" + group, 1, 1, 1, 1);
        }
        return fixture;
    }

    private static ZoneClock clock(String... groups) {
        return new ZoneClock(with(groups).resolved(Resolution.HOUR));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "g12, 2026-01-15T05:00, night",
        "g12, 2026-01-15T06:00, day",
        "g12, 2026-01-15T12:00, day",
        "g12, 2026-01-15T13:00, night",
        "g12, 2026-01-15T14:00, night",
        "g12, 2026-01-15T15:00, day",
        "g12, 2026-01-15T21:00, day",
        "g12, 2026-01-15T22:00, night",
        "g12, 2026-01-15T23:00, night",
        "g12, 2026-01-15T00:00, night",
        "g12, 2026-01-17T12:00, day", // a Saturday
        "g12w, 2026-01-15T12:00, day",
        "g12w, 2026-01-15T13:00, night",
        "g12w, 2026-01-15T05:00, night",
        "g12w, 2026-01-15T06:00, day",
        "g12w, 2026-01-17T12:00, night",
        "g12w, 2026-01-06T12:00, night", // Epiphany
        "g13, 2026-01-15T06:00, rest",
        "g13, 2026-01-15T07:00, morning_peak",
        "g13, 2026-01-15T12:00, morning_peak",
        "g13, 2026-01-15T13:00, rest",
        "g13, 2026-01-15T15:00, rest",
        "g13, 2026-01-15T16:00, afternoon_peak",
        "g13, 2026-01-15T20:00, afternoon_peak",
        "g13, 2026-01-15T21:00, rest",
        "g13, 2026-01-17T16:00, rest", // a Saturday
        "g13, 2026-07-15T16:00, rest", // summer
        "g13, 2026-07-15T18:00, rest",
        "g13, 2026-07-15T19:00, afternoon_peak",
        "g13, 2026-07-15T21:00, afternoon_peak",
        "g13, 2026-07-15T22:00, rest",
        "g13, 2026-03-31T16:00, afternoon_peak",
        "g13, 2026-04-01T16:00, rest",
        "g13, 2026-09-30T16:00, rest",
        "g13, 2026-10-01T16:00, afternoon_peak",
    })
    void namesTheZoneOfAnHour(String group, LocalDateTime hour, String zone) {
        assertThat(clock(group).zoneAt(group, hour.atZone(WARSAW).toInstant())).isEqualTo(zone);
    }

    @Test
    void refusesAGroupWithoutZones() {
        var clock = clock("g12");
        var start = LocalDateTime.parse("2026-01-15T12:00").atZone(WARSAW).toInstant();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.zoneAt("g99", start))
                .withMessageContaining("g99");
    }

    @Test
    void hasOneZoneWithoutMultiZoneTariffs() {
        var clock = clock("c11");
        assertThat(clock.isSingle()).isTrue();
        assertThat(clock.zones()).containsExactly(new ZoneClock.Zone(Map.of()));
    }

    @Test
    void joinsTheZonesOfSeveralGroups() { // from 12:00: morning and day, then rest and night, then rest and day
        var clock = clock("G13", "G12");
        assertThat(clock.isSingle()).isFalse();
        assertThat(clock.zones())
                .extracting(ZoneClock.Zone::label)
                .containsExactly("day+morning_peak", "night+rest", "day+rest");
        assertThat(new int[] {clock.at(0), clock.at(1), clock.at(2), clock.at(3)})
                .containsExactly(0, 1, 1, 2);
    }

    @Test
    void countsAGroupOnceAndOnlyWhereAPointUsesIt() {
        var fixture = with("g12").point("second", "mg12", "g12");
        fixture.tariff("unused", "g13", Map.of());
        var clock = new ZoneClock(fixture.resolved(Resolution.HOUR));
        assertThat(clock.zones().getFirst().names()).isEqualTo(Map.of("g12", "day"));
    }

    @Test
    void refusesPricesByZoneWhereTheGroupHasNone() {
        var law = new PolishCooperative();
        assertThat(law.problems(with("g12", "G12w", "g13").resolved(Resolution.HOUR)))
                .isEmpty();
        assertThat(law.problems(with("c11").resolved(Resolution.HOUR)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_VALUE);
                    assertThat(problem.hint().key()).isEqualTo("problem.pl.tariff_zones");
                    assertThat(problem.hint().args().toString()).contains("c11");
                });
        assertThat(law.problems(with("").resolved(Resolution.HOUR)))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.hint().args().toString()).contains("?"));
    }

    @Test
    void refusesAnEarlyDayWithoutStumblingOverItsZones() {
        var early = with("g12").startingAt("2022-03-31T00:00").takes("pg12", 1).check(new PolishCooperative());
        assertThat(early.problems()).extracting(Problem::kind).containsExactly(ProblemKind.NOT_IN_FORCE);
    }

    @Test
    void pricesTheHoursForOtherLaws() {
        var community = with("g12").resolved(Resolution.HOUR);
        var curve = prices(community, "g12", Map.of("day", "0.60", "night", "0.35"));
        assertThat(curve.at(0).perKWh()).isEqualByComparingTo("0.60");
        assertThat(curve.at(1).perKWh()).isEqualByComparingTo("0.35");
        assertThat(curve.at(3).perKWh()).isEqualByComparingTo("0.60");
        var unknown = new Tariff("x", Optional.of("c11"), Map.of());
        assertThat(TariffZonePrices.over(community, unknown, new PriceTerm.Zoned(Map.of())))
                .isEmpty();
    }

    private static PriceCurve prices(ResolvedCommunity community, String tariff, Map<String, String> perKWh) {
        var byZone = new TreeMap<String, Price>();
        perKWh.forEach((zone, price) ->
                byZone.put(zone, Price.perKWh(price, community.community().currency())));
        var own = community.community().tariffs().get(tariff);
        return TariffZonePrices.over(community, own, new PriceTerm.Zoned(byZone))
                .orElseThrow();
    }
}
