package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** Days of 92 and 100 quarter-hours, members who come and go, keys that change inside a month. */
class WalloonMonthsTest {

    private static CommunityFixture two(String start, int intervals, AllocationKey key) {
        return CommunityFixture.belgium("be-cer")
                .every(Resolution.QUARTER_HOUR)
                .startingAt(start)
                .point("PA", "A")
                .point("PB", "B")
                .plant("roof", "B", "100")
                .plantPoint("PG", "roof")
                .key("2026-01-01", key)
                .takes("PA", StoryA7Test.always(intervals, 10))
                .takes("PB", StoryA7Test.always(intervals, 10))
                .gives("PG", StoryA7Test.always(intervals, 10));
    }

    private static CommunityFixture withBoth(CommunityFixture fixture) {
        return fixture.member("A", MemberKind.HOUSEHOLD).member("B", MemberKind.HOUSEHOLD);
    }

    private static Settlement settle(CommunityFixture fixture) {
        return fixture.settle(WalloonRegime.renewableCommunity());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 92", "2026-03-30, 96", "2026-10-25, 100"})
    void settlesEachQuarterHourOfADay(String day, int quarters) {
        var settlement = settle(withBoth(two(day + "T00:00", quarters, new AllocationKey.Equal())));
        assertThat(settlement.community().timeline().count()).isEqualTo(quarters);
        assertThat(settlement.community().timeline().dateOf(quarters - 1)).hasToString(day);
        assertThat(Quarters.shared(settlement, 0)).isEqualTo(5L * quarters);
    }

    @Test
    void dividesEquallyByWhoIsAMemberThatDay() { // A joins on the 2nd and leaves on the 4th
        var settlement = settle(two("2026-01-01T00:00", 4 * 96, new AllocationKey.Equal())
                .member("A", MemberKind.HOUSEHOLD, "2026-01-02", "2026-01-04")
                .member("B", MemberKind.HOUSEHOLD));
        assertThat(Quarters.shared(settlement, 0)).isEqualTo(2 * 96 * 5);
        assertThat(Quarters.shared(settlement, 1)).isEqualTo(2 * 96 * 10 + 2 * 96 * 5);
        assertThat(settlement.allocation().whyShared(0, 0).value()).isEqualTo(Because.energy(0));
    }

    @Test
    void keepsTheLeaversPartUntilTheNextKey() { // A leaves on the 2nd; from the 3rd on the key knows it
        var specific = new AllocationKey.Specific(Quarters.shares("A", "0.7", "B", "0.3"));
        var settlement = settle(two("2026-01-01T00:00", 3 * 96, specific)
                .key("2026-01-03", new AllocationKey.Specific(Quarters.shares("B", "1")))
                .member("A", MemberKind.HOUSEHOLD, "2020-01-01", "2026-01-02")
                .member("B", MemberKind.HOUSEHOLD));
        assertThat(Quarters.shared(settlement, 0)).isEqualTo(96 * 7);
        assertThat(Quarters.shared(settlement, 1)).isEqualTo(96 * 3 + 96 * 3 + 96 * 10);
        assertThat(settlement.allocation().months().getFirst().all().surplus()).isEqualTo(96 * 7);
    }

    @Test
    void changesTheKeyInsideAMonth() { // from the 2nd on in order of priority
        var settlement = settle(withBoth(two("2026-01-01T00:00", 2 * 96, new AllocationKey.Prorata())
                .key("2026-01-02", new AllocationKey.Cascade(List.of("B", "A")))));
        assertThat(Quarters.shared(settlement, 0)).isEqualTo(96 * 5);
        assertThat(Quarters.shared(settlement, 1)).isEqualTo(96 * 5 + 96 * 10);
    }

    @Test
    void givesNothingToWhoIsNotInTheOrder() {
        var settlement = settle(withBoth(two("2026-01-01T00:00", 96, new AllocationKey.Cascade(List.of("B", "gone")))));
        assertThat(Quarters.shared(settlement, 0)).isZero();
        assertThat(settlement.allocation().whyShared(0, 0).what().key()).isEqualTo("explain.be.not_in_order");
    }

    @Test
    void labelsHourlyDataAsCoarserThanTheLaw() {
        for (var key : WalloonExampleTest.KEYS) {
            var fixture = Quarters.example("be-cer", key);
            var hourly = CommunityFixture.belgium("be-cer")
                    .member("A", MemberKind.HOUSEHOLD)
                    .member("B", MemberKind.PUBLIC_BODY)
                    .member("C", MemberKind.SOCIAL_ENTERPRISE)
                    .point("PA", "A")
                    .point("PB", "B")
                    .point("PC", "C")
                    .plant("roof", "B", "100")
                    .plantPoint("PG", "roof")
                    .key("2026-01-01", key)
                    .takes("PA", 1000, 2000, 1000, 3000)
                    .takes("PB", 500, 1000, 4000, 2500)
                    .takes("PC", 2000, 500, 1500, 1000)
                    .gives("PG", 0, 6000, 10_000, 2000);
            var law = WalloonRegime.renewableCommunity();
            var checked = new respondet.core.settlement.SettleCommunity(law)
                    .settle(hourly.resolved(Resolution.HOUR), hourly.readings());
            assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.COARSER_THAN_LAW);
            var settlement = checked.found().orElseThrow();
            assertThat(Quarters.shared(settlement, 1)).isEqualTo(Quarters.shared(fixture.settle(law), 1));
        }
    }

    @Test
    void givesTheSameResultTwice() {
        var fixture = Quarters.example("be-building", new AllocationKey.Prorata());
        assertThat(fixture.settle(WalloonRegime.building()).lines())
                .isEqualTo(fixture.settle(WalloonRegime.building()).lines());
    }
}
