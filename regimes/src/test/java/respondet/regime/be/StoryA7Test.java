package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.HourlyCoefficients;
import respondet.core.community.MemberKind;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Share;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** requirements.md, story A7: the pensioner (A), the shop (B) and the school (C). */
class StoryA7Test {

    private static final AllocationKey EQUAL = new AllocationKey.Equal();
    private static final AllocationKey PRORATA = new AllocationKey.Prorata();

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(EQUAL, 1000, 4000, 4000, 3000),
                Arguments.of(new AllocationKey.Specific(Quarters.SHARES), 1000, 3600, 2400, 5000),
                Arguments.of(PRORATA, 800, 3200, 8000, 0));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void sharesTwelveKilowattHours(AllocationKey key, long a, long b, long c, long toGrid) {
        var settlement = Quarters.story(key).settle(WalloonRegime.renewableCommunity());
        assertThat(Quarters.shared(settlement, 0)).isEqualTo(a);
        assertThat(Quarters.shared(settlement, 1)).isEqualTo(b);
        assertThat(Quarters.shared(settlement, 2)).isEqualTo(c);
        assertThat(settlement.allocation().months().getFirst().all().surplus()).isEqualTo(toGrid);
    }

    @Test
    void saysWhyHerShareFallsUnderProrata() {
        var allocation = Quarters.story(PRORATA)
                .settle(WalloonRegime.renewableCommunity())
                .allocation();
        var why = allocation.whyShared(0, 0);
        assertThat(why.what().key()).isEqualTo("explain.be.prorata.short");
        assertThat(why.what().args())
                .containsEntry("percent", new Value.Percent(new java.math.BigDecimal("0.800000")))
                .containsEntry("injected", Because.energy(12_000))
                .containsEntry("withdrawn", Because.energy(15_000));
        assertThat(why.operation()).isEqualTo(Operation.LARGEST_REMAINDER);
        assertThat(why.reference()).contains(Acts.KEY_APPLIED);
        var change = new KeyChange(EQUAL, PRORATA).why(allocation.at(0), 0);
        assertThat(change.key()).isEqualTo("explain.be.key_change.prorata.less");
        assertThat(change.args()).containsEntry("from", Because.energy(1000)).containsEntry("to", Because.energy(800));
    }

    @Test
    void saysWhatOtherChangesOfTheKeyDo() {
        var interval = Quarters.story(EQUAL)
                .settle(WalloonRegime.renewableCommunity())
                .allocation()
                .at(0);
        var specific = new AllocationKey.Specific(Quarters.SHARES);
        assertThat(new KeyChange(EQUAL, PRORATA).why(interval, 2).key()).endsWith("key_change.prorata.more");
        assertThat(new KeyChange(EQUAL, specific).why(interval, 0).key()).endsWith("key_change.same");
        assertThat(new KeyChange(EQUAL, specific).why(interval, 1).key()).endsWith("key_change.less");
        assertThat(new KeyChange(specific, EQUAL).why(interval, 1).key()).endsWith("key_change.more");
        var spanish = new AllocationKey.Constant(Map.of("A", Share.ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyChange(EQUAL, spanish).why(interval, 0));
    }

    @Test
    void saysThatProrataCoversEveryoneWhereThereIsEnough() {
        var settlement = Quarters.story(PRORATA).gives("PG", 15_000).settle(WalloonRegime.renewableCommunity());
        assertThat(settlement.allocation().whyShared(0, 0).what().key()).isEqualTo("explain.be.prorata.enough");
    }

    /** She leaves on 30 June: June settles, July has no data of hers. */
    @Test
    void settlesJuneAndNotJulyOfWhoLeft() {
        int june = 30 * 96;
        int both = june + 31 * 96;
        var settlement = CommunityFixture.belgium("be-cer")
                .every(Resolution.QUARTER_HOUR)
                .startingAt("2026-06-01T00:00")
                .member("A", MemberKind.HOUSEHOLD, "2020-01-01", "2026-07-01")
                .member("B", MemberKind.FIRM)
                .member("C", MemberKind.PUBLIC_BODY)
                .point("PA", "A", "home")
                .point("PB", "B", "home")
                .point("PC", "C", "home")
                .plant("roof", "C", "100")
                .plantPoint("PG", "roof")
                .tariff("home", "", "energy", "0.13")
                .price("internal", "0.10")
                .price("injection", "0.04")
                .key("2026-01-01", new AllocationKey.Specific(Quarters.SHARES))
                .takes("PA", always(june, 1000))
                .takes("PB", always(both, 4000))
                .takes("PC", always(both, 10_000))
                .gives("PG", always(both, 12_000))
                .settle(WalloonRegime.renewableCommunity());
        var statement = settlement.statements().getFirst();
        assertThat(statement.months()).hasSize(2);
        assertThat(statement.months().get(0).energy().shared()).isEqualTo(1000L * june);
        assertThat(statement.months().get(0).lines()).hasSize(2);
        assertThat(statement.months().get(1).energy().consumed()).isZero();
        assertThat(statement.months().get(1).lines()).isEmpty();
        // her half is nobody's: the shop and the school get what they got before
        var july = settlement.allocation().months().get(1);
        assertThat(july.month().name()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(july.members().get(1).shared()).isEqualTo(3600L * 31 * 96);
        assertThat(july.members().get(2).shared()).isEqualTo(2400L * 31 * 96);
    }

    static int[] always(int count, int wattHours) {
        var values = new int[count];
        Arrays.fill(values, wattHours);
        return values;
    }

    @Test
    void refusesAKeyOfAnotherLaw() {
        var constant = new AllocationKey.Constant(Map.of("A", Share.ALL));
        var hourly =
                new AllocationKey.Hourly(new HourlyCoefficients(java.util.List.of("A"), new int[][] {{1_000_000}}));
        for (var key : java.util.List.of(constant, hourly)) {
            var checked = Quarters.story(key).check(WalloonRegime.renewableCommunity());
            assertThat(checked.found()).isEmpty();
            assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.KEY_NOT_OF_REGIME);
        }
    }

    @Test
    void refusesATimeBeforeTheFirstKey() {
        var early = CommunityFixture.belgium("be-cer")
                .every(Resolution.QUARTER_HOUR)
                .startingAt("2025-12-31T23:45")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .key("2026-01-01", EQUAL)
                .takes("PA", 1, 1)
                .check(WalloonRegime.renewableCommunity());
        assertThat(early.found()).isEmpty();
        assertThat(early.problems()).extracting(Problem::kind).contains(ProblemKind.NO_KEY_IN_FORCE);
        assertThat(early.problems().getFirst().hint().args())
                .containsEntry("date", Value.of(java.time.LocalDate.of(2025, 12, 31)));
    }

    @Test
    void refusesATimeBeforeTheDecree() { // in force on 15 October 2022
        var checked = CommunityFixture.belgium("be-cer")
                .every(Resolution.QUARTER_HOUR)
                .startingAt("2022-10-14T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .key("2022-01-01", EQUAL)
                .takes("PA", 1)
                .check(WalloonRegime.renewableCommunity());
        assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.NOT_IN_FORCE);
    }

    @Test
    void saysThatProrataGivesMoreWhereThereIsEnoughForAll() { // 15 kWh for 1, 4 and 10: the school alone wants more
        // than 5
        var interval = Quarters.story(EQUAL)
                .gives("PG", 15_000)
                .settle(WalloonRegime.renewableCommunity())
                .allocation()
                .at(0);
        var change = new KeyChange(EQUAL, PRORATA).why(interval, 2);
        assertThat(change.key()).isEqualTo("explain.be.key_change.more");
        assertThat(change.args())
                .containsEntry("from", Because.energy(5000))
                .containsEntry("to", Because.energy(10_000))
                .containsEntry("injected", Because.energy(15_000))
                .containsEntry("withdrawn", Because.energy(15_000));
    }
}
