package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.SharedExample.A;
import static respondet.regime.be.SharedExample.SPECIFIC;
import static respondet.regime.be.SharedExample.hints;
import static respondet.regime.be.SharedExample.problems;
import static respondet.regime.be.SharedExample.settle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** regimes.md, section 4.5: four fifths of distribution are waived in one building. */
class DistributionReductionTest {

    @ParameterizedTest
    @CsvSource({"2024-12-01, none", "2025-01-01, 0.256", "2026-01-01, 0.256"})
    void reducesDistributionFromTheMethodologyOn(String date, String reduction) {
        var moved = CommunityFixture.belgium("be-building")
                .every(Resolution.QUARTER_HOUR)
                .startingAt(date + "T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A", "home")
                .plant("roof", "A", "100")
                .plantPoint("PG", "roof")
                .tariff("home", "", "energy", "0.13", "distribution", "0.08")
                .key("2023-01-01", new AllocationKey.Prorata())
                .takes("PA", 4000)
                .gives("PG", 4000)
                .settle(WalloonRegime.building());
        assertThat(Quarters.amount(moved, A, AmountKind.AVOIDED_COST, Item.DISTRIBUTION_REDUCTION))
                .isEqualTo(reduction);
        assertThat(hints(moved, ProblemKind.UNCERTAIN_LAW).contains("problem.be.distribution_uncertain"))
                .isEqualTo(!reduction.equals("none"));
    }

    @Test
    void marksTheReductionAsUncertain() {
        var settlement = Quarters.example("be-building", SPECIFIC).settle(WalloonRegime.building());
        assertThat(settlement.linesOf(A).stream()
                        .filter(line -> line.item() == Item.DISTRIBUTION_REDUCTION)
                        .map(line -> line.why().certainty()))
                .containsExactly(Certainty.UNCERTAIN);
    }

    @Test
    void missesThePriceOfDistributionOnlyInOneBuilding() {
        var fixture = Quarters.example("be-building", SPECIFIC).tariff("home", "", "energy", "0.13");
        var building = fixture.settle(WalloonRegime.building());
        assertThat(problems(building, ProblemKind.MISSING_PRICE)).hasSize(3);
        assertThat(problems(settle(fixture), ProblemKind.MISSING_PRICE)).isEmpty();
    }
}
