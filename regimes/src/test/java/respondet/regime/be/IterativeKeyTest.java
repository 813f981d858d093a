package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.community.AllocationKey;
import respondet.core.law.Explanation;

/** regimes.md, section 4.9, third quarter-hour: 10 kWh for 1, 4 and 1.5 by the specific key, repeated. */
class IterativeKeyTest {

    private static Explanation why(int member) {
        return Quarters.example("be-cer", new AllocationKey.SpecificIterative(Quarters.SHARES))
                .settle(WalloonRegime.renewableCommunity())
                .allocation()
                .whyShared(2, member);
    }

    private static List<Explanation> rounds(int member) {
        return why(member).parts();
    }

    @Test
    void tellsEachRoundInWhichAMemberStillWantsEnergy() { // 3 of 10 kWh, then 1 of the 4.5 that are left
        assertThat(why(1).value()).isEqualTo(Because.energy(4000));
        assertThat(rounds(1))
                .extracting(Explanation::value)
                .containsExactly(Because.energy(3000), Because.energy(1000));
        assertThat(rounds(1).get(1).parts().getFirst().parts().getFirst().value())
                .isEqualTo(Because.energy(4500));
    }

    @Test
    void tellsNoRoundOfWhoHasEnough() {
        assertThat(rounds(0)).extracting(Explanation::value).containsExactly(Because.energy(1000));
        assertThat(rounds(2)).extracting(Explanation::value).containsExactly(Because.energy(1500));
    }
}
