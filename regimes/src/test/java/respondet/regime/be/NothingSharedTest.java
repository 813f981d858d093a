package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import respondet.core.community.AllocationKey;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** Who shares nothing owes nothing and is told nothing. */
class NothingSharedTest {

    /** One building after the day from which charges are possible; a protected member, a plant owner's own point. */
    private static CommunityFixture building(int takenByB, int injected) {
        return CommunityFixture.belgium("be-building")
                .every(Resolution.QUARTER_HOUR)
                .startingAt("2026-12-01T00:00")
                .member(protectedMember())
                .member("B", MemberKind.HOUSEHOLD)
                .point("PA", "A", "home")
                .point("PB", "B", "home")
                .plant("roof", "B", "100")
                .plantPoint("PG", "roof")
                .tariff("home", "", "energy", "0.13", "distribution", "0.08")
                .price("internal", "0.10")
                .price("injection", "0.04")
                .key("2026-01-01", new AllocationKey.Prorata())
                .takes("PA", 0)
                .takes("PB", takenByB)
                .gives("PG", injected);
    }

    private static Member protectedMember() {
        return Candidates.member(MemberKind.HOUSEHOLD, Map.of("protected", List.of("true")));
    }

    @Test
    void remarksNothingWhereNobodyTookEnergy() {
        var valuation = building(0, 4000).settle(WalloonRegime.building()).valuation();
        assertThat(valuation.problems()).isEmpty();
        assertThat(valuation.lines()).extracting(Line::item).containsExactly(Item.ENERGY_SALE);
        assertThat(valuation.lines()).extracting(Line::party).containsExactly(Party.plant("roof"));
    }

    @Test
    void writesNoLineForWhoGotNothing() { // B takes all that the roof injects
        var valuation = building(4000, 4000).settle(WalloonRegime.building()).valuation();
        assertThat(valuation.lines())
                .extracting(line -> line.party() + " " + line.item())
                .containsExactly(
                        Party.member("B") + " " + Item.ENERGY,
                        Party.member("B") + " " + Item.DISTRIBUTION_REDUCTION,
                        Party.member("B") + " " + Item.SHARING_PRICE,
                        Party.plant("roof") + " " + Item.SHARING_PRICE);
        assertThat(valuation.problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(
                        ProblemKind.UNCERTAIN_LAW, // the factor of distribution
                        ProblemKind.UNCERTAIN_LAW, // the owner's own injection
                        ProblemKind.UNKNOWN_FEE, // green certificates
                        ProblemKind.UNKNOWN_FEE); // the charge on buildings
    }
}
