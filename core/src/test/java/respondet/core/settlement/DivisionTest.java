package respondet.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import respondet.core.community.AllocationKey;
import respondet.core.community.KeyVersion;
import respondet.core.law.Explanation;
import respondet.core.quantity.Share;
import respondet.naive.Fraction;

class DivisionTest {

    /** A takes 30 at two points, B takes 70; the roof gives 40, the wall 20. */
    private static Division interval() {
        var metered = Village.inJanuary()
                .member("A")
                .member("B")
                .point("P1", "A")
                .point("P2", "A")
                .point("P3", "B")
                .plant("roof", "A", "2025-06-01")
                .plant("wall", "B", "2025-03-01")
                .plantPoint("P4", "roof")
                .point("P5", Optional.of("B"), Optional.of("wall"), Share.ALL)
                .takes("P1", 10)
                .takes("P2", 20)
                .takes("P3", 30)
                .takes("P5", 40)
                .gives("P4", 40)
                .gives("P5", 20)
                .metered();
        var division = metered.workbench();
        metered.load(5, division);
        return division;
    }

    @Test
    void sumsPointsByMemberAndPlant() {
        var division = interval();
        assertThat(division.position()).isEqualTo(5);
        assertThat(division.consumed()).containsExactly(30, 70);
        assertThat(division.produced()).containsExactly(40, 20);
        assertThat(division.consumedAt()).containsExactly(10, 20, 30, 0, 40);
        assertThat(division.injectedAt()).containsExactly(0, 0, 0, 40, 20);
        assertThat(division.totalConsumed()).isEqualTo(100);
        assertThat(division.totalProduced()).isEqualTo(60);
        assertThat(division.community().members()).hasSize(2);
        assertThat(division.segment().isActive(1)).isTrue();
    }

    @Test
    void sharesInProportionToConsumption() {
        var division = interval();
        division.shareInProportionToConsumption(55); // 16.5 and 38.5
        assertThat(division.shared()).containsExactly(17, 38);
        assertThat(division.residual(0)).isEqualTo(13);
        division.takeInProportionToInjection(); // 36.67 and 18.33
        assertThat(division.sharedFrom()).containsExactly(37, 18);
        assertThat(division.plantSurplus(1)).isEqualTo(2);
    }

    @Test
    void takesFromTheOlderPlantFirst() {
        var division = interval();
        assertThat(division.entryOrder()).containsExactly(1, 0);
        division.shareInProportionToConsumption(25);
        division.takeInOrderOfEntry();
        assertThat(division.sharedFrom()).containsExactly(5, 20);
    }

    @Test
    void takesByOtherClaims() {
        var division = interval();
        division.shareInProportionToConsumption(20);
        division.take(new long[] {1, 3});
        assertThat(division.sharedFrom()).containsExactly(5, 15);
    }

    @Test
    void spreadsAMembersQuantityOverItsPoints() {
        var division = interval();
        assertThat(division.byPoint(new long[] {10, 35})).containsExactly(3, 7, 15, 0, 20);
        assertThat(division.byPoint(new long[] {0, 0})).containsOnly(0);
    }

    @Test
    void spreadsToTheFirstPointWhereNoneTookAnything() {
        var metered = Village.inJanuary()
                .member("A")
                .member("B")
                .point("P1", "A")
                .point("P2", "A")
                .takes("P1", 0)
                .takes("P2", 0)
                .metered();
        var division = metered.workbench();
        metered.load(0, division);
        assertThat(division.byPoint(new long[] {9, 4})).containsExactly(9, 0);
    }

    @Test
    void clearsWhatWasDividedBefore() {
        var metered = interval();
        var village =
                Village.inJanuary().member("A").point("P", "A").takes("P", 3).metered();
        var division = village.workbench();
        for (int t = 0; t < 2; t++) {
            village.load(t, division);
            assertThat(division.consumed()).containsExactly(3);
            assertThat(division.shared()).containsExactly(0);
            assertThat(division.memberSurplus()).containsExactly(0);
            division.shared()[0] = 1;
            division.memberSurplus()[0] = 1;
        }
        assertThat(metered.sharedFrom()).containsOnly(0);
    }

    @Test
    void knowsTheSegmentInAnyOrderOfPositions() {
        var key = new KeyVersion(LocalDate.of(2026, 1, 10), new AllocationKey.Equal(), Optional.empty());
        var metered = Village.inJanuary()
                .member("A", "2026-01-05", "2026-01-20")
                .point("P", "A")
                .takes("P", 3)
                .key(key)
                .metered();
        var division = metered.workbench();
        for (int day : new int[] {1, 5, 30, 4, 10, 9, 19, 20, 1}) {
            metered.load((day - 1) * 24, division);
            assertThat(division.segment().isActive(0)).as("day %d", day).isEqualTo(day >= 5 && day < 20);
            assertThat(division.segment().key().isPresent()).as("day %d", day).isEqualTo(day >= 10);
        }
    }

    @Test
    void conservesEnergyOnlyWhenNobodyGetsMoreThanThereIs() {
        assertBroken(division -> division.shared()[0] = 31, "member column 0");
        assertBroken(division -> division.shared()[1] = -1, "member column 1");
        assertBroken(division -> division.memberSurplus()[1] = -1, "member column 1");
        assertBroken(division -> division.sharedFrom()[1] = -1, "plant column 1");
        assertBroken(division -> division.sharedFrom()[1] = 21, "plant column 1");
        assertBroken(division -> division.sharedFrom()[0] = 1, "plants and members");
        assertBroken(division -> division.memberSurplus()[0] = 61, "surplus of members");
        var fair = interval();
        fair.shared()[0] = 30;
        fair.sharedFrom()[0] = 10;
        fair.sharedFrom()[1] = 20;
        fair.memberSurplus()[0] = 30;
        fair.requireConservation();
        fair.memberSurplus()[1] = 1;
        assertThatIllegalStateException().isThrownBy(fair::requireConservation);
    }

    private static void assertBroken(Consumer<Division> change, String what) {
        var division = interval();
        division.requireConservation();
        change.accept(division);
        assertThatIllegalStateException()
                .isThrownBy(division::requireConservation)
                .withMessageContaining("position 5")
                .withMessageContaining(what);
    }

    @Test
    void dividesRandomIntervalsAsTheNaiveReferenceDoes() {
        var random = new SplittableRandom(4);
        for (int run = 0; run < 200; run++) {
            var metered = randomVillage(random).metered();
            Allocation.of(metered, new Pooling()).forEach(metered.months().getFirst(), DivisionTest::assertLikeNaive);
        }
    }

    private static Village randomVillage(SplittableRandom random) {
        var village = new Village("2026-01-01", "2026-01-02", respondet.core.time.Resolution.QUARTER_HOUR);
        for (int m = 0; m < 5; m++) {
            village.member("M" + m).point("P" + m, "M" + m);
            village.reads("P" + m, respondet.core.reading.Direction.CONSUMPTION, random(village, random, 20));
        }
        for (int k = 0; k < 2; k++) {
            village.plant("R" + k, "M0", "2025-01-01").plantPoint("Q" + k, "R" + k);
            village.reads("Q" + k, respondet.core.reading.Direction.PRODUCTION, random(village, random, 60));
        }
        return village;
    }

    private static respondet.core.reading.Series random(Village village, SplittableRandom random, int bound) {
        var values = random.ints(village.timeline().count(), 0, bound)
                .map(i -> i < 5 ? 0 : i)
                .toArray();
        return respondet.core.reading.Series.measured(
                village.timeline().start(), village.timeline().resolution(), values);
    }

    private static void assertLikeNaive(Division division) {
        long total = Math.min(division.totalConsumed(), division.totalProduced());
        assertThat(division.shared()).isEqualTo(naive(total, division.consumed()));
        assertThat(division.sharedFrom()).isEqualTo(naive(total, division.produced()));
    }

    private static long[] naive(long total, long[] claims) {
        List<Fraction> weights = Arrays.stream(claims).mapToObj(Fraction::of).toList();
        return respondet.naive.LargestRemainder.split(total, weights).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Test
    void asksTheSharingForItsReasons() {
        var metered = Village.inJanuary()
                .member("A")
                .point("P1", "A")
                .plant("roof", "A", "2025-06-01")
                .plantPoint("P4", "roof")
                .takes("P1", 10)
                .gives("P4", 4)
                .metered();
        Explanation why = Allocation.of(metered, new Pooling()).whyShared(3, 0);
        assertThat(why.value()).hasToString("Energy[energy=0.004 kWh]");
    }
}
