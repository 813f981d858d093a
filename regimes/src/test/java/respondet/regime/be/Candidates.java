package respondet.regime.be;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AccountingPoint;
import respondet.core.community.AllocationKey;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Share;
import respondet.core.settlement.Regime;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** Small communities that ask whether the law lets them share, and its answers. */
final class Candidates {

    static final Regime BUILDING = WalloonRegime.building();
    static final Regime RENEWABLE = WalloonRegime.renewableCommunity();
    static final Regime CITIZEN = WalloonRegime.citizenCommunity();

    private Candidates() {}

    static CommunityFixture two() {
        return at("2026-06-01", new AllocationKey.Prorata()).member("A", MemberKind.HOUSEHOLD);
    }

    static CommunityFixture at(String day, AllocationKey key) {
        return CommunityFixture.belgium("be-cer")
                .every(Resolution.QUARTER_HOUR)
                .startingAt(day + "T00:00")
                .member("Z", MemberKind.HOUSEHOLD)
                .point("PZ", "Z")
                .takes("PZ", 1)
                .key("2022-10-15", key);
    }

    static Member member(MemberKind kind, Map<String, List<String>> facts) {
        return new Member(
                "A", "A", kind, LocalDate.of(2000, 1, 1), Optional.empty(), Optional.empty(), new Facts(facts));
    }

    static CommunityFixture with(MemberKind kind, String... namesAndValues) {
        var facts = new TreeMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return at("2026-06-01", new AllocationKey.Prorata()).member(member(kind, facts));
    }

    static CommunityFixture pointWith(Share part, Map<String, List<String>> facts) {
        return two().point(new AccountingPoint(
                "PA",
                "PA",
                Optional.of("A"),
                Optional.empty(),
                Optional.empty(),
                part,
                Optional.empty(),
                new Facts(facts)));
    }

    static Optional<Verdict> find(CommunityFixture fixture, Regime regime, String rule) {
        return fixture.settle(regime).feasibility().stream()
                .filter(verdict -> verdict.rule().equals("be." + rule))
                .findFirst();
    }

    static Verdict verdict(CommunityFixture fixture, Regime regime, String rule) {
        return find(fixture, regime, rule).orElseThrow();
    }

    static Answer answer(CommunityFixture fixture, Regime regime, String rule) {
        return verdict(fixture, regime, rule).answer();
    }
}
