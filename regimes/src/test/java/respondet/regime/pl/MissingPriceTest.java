package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.community.MemberKind;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.regime.CommunityFixture;

class MissingPriceTest {

    /** A roof that gives and takes in the same hour, or not. */
    private static CommunityFixture prosumer(int given, String... prices) {
        return CommunityFixture.poland("pl-net-billing")
                .member("A", MemberKind.HOUSEHOLD)
                .plant("roof", "A", "10")
                .tariff("home", "g11", prices)
                .prosumerPoint("PA", "A", "roof", "home")
                .takes("PA", 1000, 2000)
                .gives("PA", 0, given)
                .price("rcem", "0.25");
    }

    private static List<Value> missing(CommunityFixture community) {
        return community.check(new PolishNetBilling()).problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.MISSING_PRICE)
                .map(problem -> problem.hint().args().get("price"))
                .toList();
    }

    @Test
    void saysWhichPriceOfNettedEnergyIsMissing() {
        assertThat(missing(prosumer(500, "energy", "0.50"))).containsExactly(Value.of("distribution"));
        assertThat(missing(prosumer(500, "distribution", "0.30"))).containsExactly(Value.of("energy"));
    }

    @Test
    void asksForNoPriceThatNothingNeeds() {
        assertThat(missing(prosumer(500, "energy", "0.50", "distribution", "0.30")))
                .isEmpty();
        assertThat(missing(prosumer(0, "energy", "0.50"))).isEmpty();
    }
}
