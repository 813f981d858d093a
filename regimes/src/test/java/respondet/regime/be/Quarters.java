package respondet.regime.be;

import java.util.Map;
import java.util.TreeMap;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.quantity.Share;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** regimes.md, sections 1 and 4.9: three members and a roof, four quarter-hours, and the story A7. */
final class Quarters {

    static final Map<String, Share> SHARES = shares("A", "0.5", "B", "0.3", "C", "0.2");

    private Quarters() {}

    static Map<String, Share> shares(String... namesAndShares) {
        var shares = new TreeMap<String, Share>();
        for (int i = 0; i < namesAndShares.length; i += 2) {
            shares.put(namesAndShares[i], Share.of(namesAndShares[i + 1]));
        }
        return shares;
    }

    static CommunityFixture example(String regime, AllocationKey key) {
        return withoutPrices(regime, key)
                .tariff("home", "", "energy", "0.13", "grid", "0.14", "distribution", "0.08")
                .price("internal", "0.10")
                .price("injection", "0.04");
    }

    static CommunityFixture withoutPrices(String regime, AllocationKey key) {
        return CommunityFixture.belgium(regime)
                .every(Resolution.QUARTER_HOUR)
                .startingAt("2026-01-01T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .member("B", MemberKind.PUBLIC_BODY)
                .member("C", MemberKind.SOCIAL_ENTERPRISE)
                .point("PA", "A", "home")
                .point("PB", "B", "home")
                .point("PC", "C", "home")
                .plant("roof", "B", "100")
                .plantPoint("PG", "roof")
                .key("2026-01-01", key)
                .takes("PA", 1000, 2000, 1000, 3000)
                .takes("PB", 500, 1000, 4000, 2500)
                .takes("PC", 2000, 500, 1500, 1000)
                .gives("PG", 0, 6000, 10_000, 2000);
    }

    /** requirements.md, story A7: she uses 1, the shop 4, the school 10 of 12 kWh. */
    static CommunityFixture story(AllocationKey key) {
        return CommunityFixture.belgium("be-cer")
                .every(Resolution.QUARTER_HOUR)
                .startingAt("2026-01-01T12:00")
                .member("A", MemberKind.HOUSEHOLD)
                .member("B", MemberKind.FIRM)
                .member("C", MemberKind.PUBLIC_BODY)
                .point("PA", "A")
                .point("PB", "B")
                .point("PC", "C")
                .plant("roof", "C", "100")
                .plantPoint("PG", "roof")
                .key("2026-01-01", key)
                .takes("PA", 1000)
                .takes("PB", 4000)
                .takes("PC", 10_000)
                .gives("PG", 12_000);
    }

    static long shared(Settlement settlement, int member) {
        return settlement.allocation().months().stream()
                .mapToLong(month -> month.members().get(member).shared())
                .sum();
    }

    static String amount(Settlement settlement, Party party, AmountKind kind, Item item) {
        return settlement.linesOf(party).stream()
                .filter(line -> line.kind() == kind && line.item() == item)
                .map(Line::exact)
                .map(money -> money.amount().toPlainString())
                .reduce((a, b) -> a + " " + b)
                .orElse("none");
    }
}
