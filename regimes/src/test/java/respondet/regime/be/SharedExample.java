package respondet.regime.be;

import java.util.List;
import respondet.core.community.AllocationKey;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** The shared example as a renewable community with the specific key, and what its settlement remarks. */
final class SharedExample {

    static final AllocationKey SPECIFIC = new AllocationKey.Specific(Quarters.SHARES);
    static final Party A = Party.member("A");
    static final Party ROOF = Party.plant("roof");

    private SharedExample() {}

    static CommunityFixture example() {
        return Quarters.example("be-cer", SPECIFIC);
    }

    static Settlement settle(CommunityFixture fixture) {
        return fixture.settle(WalloonRegime.renewableCommunity());
    }

    static List<Problem> problems(Settlement settlement, ProblemKind kind) {
        return settlement.valuation().problems().stream()
                .filter(problem -> problem.kind() == kind)
                .toList();
    }

    static List<String> hints(Settlement settlement, ProblemKind kind) {
        return problems(settlement, kind).stream()
                .map(problem -> problem.hint().key())
                .toList();
    }

    static String internal(Settlement settlement, Party party) {
        return Quarters.amount(settlement, party, AmountKind.INTERNAL_PRICE, Item.SHARING_PRICE);
    }
}
