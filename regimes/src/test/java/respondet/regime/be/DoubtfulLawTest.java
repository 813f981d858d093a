package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.SharedExample.SPECIFIC;
import static respondet.regime.be.SharedExample.example;
import static respondet.regime.be.SharedExample.hints;
import static respondet.regime.be.SharedExample.problems;
import static respondet.regime.be.SharedExample.settle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** What the law leaves open is remarked: own injection, and the charge on buildings. */
class DoubtfulLawTest {

    @Test
    void saysThatAPlantOwnersOwnInjectionIsNotKeptOut() { // B owns the roof and takes part in three quarter-hours
        var settlement = settle(example());
        assertThat(problems(settlement, ProblemKind.UNCERTAIN_LAW)
                        .getFirst()
                        .hint()
                        .args())
                .containsEntry("intervals", Value.of(3));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, false", "2026-12-01, true"})
    void remarksThatBuildingsMayBeCharged(String day, boolean remarked) {
        var fixture = CommunityFixture.belgium("be-building")
                .every(Resolution.QUARTER_HOUR)
                .startingAt(day + "T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A", "home")
                .plant("roof", "A", "100")
                .plantPoint("PG", "roof")
                .key("2023-01-01", new AllocationKey.Prorata())
                .takes("PA", 4000)
                .gives("PG", 4000);
        assertThat(hints(fixture.settle(WalloonRegime.building()), ProblemKind.UNKNOWN_FEE)
                        .contains("problem.be.building_charge"))
                .isEqualTo(remarked);
        assertThat(hints(settle(fixture), ProblemKind.UNKNOWN_FEE)).doesNotContain("problem.be.building_charge");
    }

    @Test
    void countsOwnInjectionOnlyWhereTheOwnerGetsSharedEnergy() { // B, who owns the roof, takes in the second and fourth
        var hints = problems(settle(example().takes("PB", 500, 1000, 0, 2500)), ProblemKind.UNCERTAIN_LAW);
        assertThat(hints)
                .extracting(problem -> problem.hint().args().get("intervals"))
                .containsExactly(Value.of(2));
        assertThat(problems(settle(example().takes("PB", 500, 0, 0, 0)), ProblemKind.UNCERTAIN_LAW))
                .isEmpty();
    }

    @Test
    void countsOwnInjectionOnlyWhereTheOwnPlantInjects() { // C owns the barn, which injects in the third only
        var fixture = Quarters.withoutPrices("be-cer", SPECIFIC)
                .takes("PB", 0, 0, 0, 0)
                .plant("barn", "C", "50")
                .plantPoint("PH", "barn")
                .gives("PH", 0, 0, 100, 0);
        assertThat(problems(settle(fixture), ProblemKind.UNCERTAIN_LAW))
                .extracting(problem -> problem.hint().args().get("intervals"))
                .containsExactly(Value.of(1));
    }
}
