package respondet.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import respondet.core.law.Explanation;
import respondet.core.time.Resolution;

class AllocationTest {

    private static MeteredPeriod twoMonths() {
        return new Village("2026-01-01", "2026-03-01", Resolution.HOUR)
                .member("A")
                .member("B")
                .point("PA", "A")
                .point("PB", "B")
                .plant("roof", "A", "2026-02-01")
                .plantPoint("PG", "roof")
                .takes("PA", 30)
                .takes("PB", 10)
                .gives("PG", 20)
                .metered();
    }

    @Test
    void totalsEachMonthByMemberAndPlant() {
        var months = Allocation.of(twoMonths(), new Pooling()).months();
        var january = months.getFirst();
        assertThat(january.all()).isEqualTo(new EnergyTotals(40 * 744, 0, 0, 0, 40 * 744));
        var february = months.getLast();
        assertThat(february.members())
                .containsExactly(
                        new EnergyTotals(30 * 672, 0, 15 * 672, 0, 15 * 672),
                        new EnergyTotals(10 * 672, 0, 5 * 672, 0, 5 * 672));
        assertThat(february.plants()).containsExactly(new EnergyTotals(0, 20 * 672, 20 * 672, 0, 0));
        assertThat(february.all()).isEqualTo(new EnergyTotals(40 * 672, 20 * 672, 20 * 672, 0, 20 * 672));
    }

    @Test
    void totalsSurplusOfMembersAndPlants() {
        var allocation = Allocation.of(twoMonths(), new Keeping());
        var february = allocation.months().getLast();
        assertThat(february.members().getFirst().surplus()).isEqualTo(3 * 672);
        assertThat(february.plants().getFirst().surplus()).isEqualTo(20 * 672);
        assertThat(february.all().surplus()).isEqualTo(20 * 672);
    }

    /** Shares nothing and leaves 3 Wh of surplus to the first member where there are any. */
    private record Keeping() implements Sharing {
        @Override
        public void divide(Division interval) {
            interval.memberSurplus()[0] = Math.min(3, interval.totalProduced());
        }

        @Override
        public Explanation whyShared(Division interval, int member) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void showsEveryIntervalOfAMonthInOrder() {
        var allocation = Allocation.of(twoMonths(), new Pooling());
        var positions = new ArrayList<Integer>();
        allocation.forEach(allocation.months().getLast().month(), division -> positions.add(division.position()));
        assertThat(positions).hasSize(672).startsWith(744, 745).endsWith(1415);
    }

    @Test
    void dividesOneIntervalAgainTheSame() {
        var allocation = Allocation.of(twoMonths(), new Pooling());
        assertThat(allocation.at(0).totalShared()).isZero();
        assertThat(allocation.at(744).shared()).containsExactly(15, 5);
        assertThat(allocation.at(744).sharedFrom()).containsExactly(20);
    }

    @Test
    void refusesALawThatMakesEnergy() {
        var generous = new Sharing() {
            @Override
            public void divide(Division interval) {
                interval.shared()[0] = 1;
            }

            @Override
            public Explanation whyShared(Division interval, int member) {
                throw new UnsupportedOperationException();
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> Allocation.of(twoMonths(), generous))
                .withMessageContaining("not conserved");
    }
}
