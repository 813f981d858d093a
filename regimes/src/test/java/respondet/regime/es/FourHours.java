package respondet.regime.es;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import respondet.core.community.AllocationKey;
import respondet.core.community.HourlyCoefficients;
import respondet.core.community.MemberKind;
import respondet.core.community.PriceTerm;
import respondet.core.quantity.Share;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** The shared four-hour example of the fact sheet, sections 1 and 2.9, as a Spanish community. */
final class FourHours {

    static final CollectiveSelfConsumption LAW = new CollectiveSelfConsumption();

    private FourHours() {}

    static CommunityFixture community() {
        return CommunityFixture.spain("es-collective")
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A", "supply")
                .takes("PA", 1000, 2000, 1000, 3000)
                .member("B", MemberKind.HOUSEHOLD)
                .point("PB", "B", "supply")
                .takes("PB", 500, 1000, 4000, 2500)
                .member("C", MemberKind.HOUSEHOLD)
                .point("PC", "C", "supply")
                .takes("PC", 2000, 500, 1500, 1000)
                .plant("roof", "A", "100")
                .plantPoint("PG", "roof")
                .gives("PG", 0, 6000, 10000, 2000);
    }

    static CommunityFixture regulated() {
        var fixture = community();
        return fixture.tariff("supply", "pvpc", regulatedPrices(fixture));
    }

    static Map<String, PriceTerm> regulatedPrices(CommunityFixture fixture) {
        return Map.of(
                "energy", fixture.varying("0.12", "0.10", "0.09", "0.15"),
                "surplus", fixture.varying("0.08", "0.07", "0.06", "0.09"),
                "tolls", fixture.flat("0.04"));
    }

    static CommunityFixture free() {
        return community().tariff("supply", "free", "energy", "0.10", "surplus", "0.07", "tolls", "0.04");
    }

    static AllocationKey constant() {
        return constant("A", "0.5", "B", "0.3", "C", "0.2");
    }

    static AllocationKey constant(String... membersAndShares) {
        var shares = new java.util.TreeMap<String, Share>();
        for (int i = 0; i < membersAndShares.length; i += 2) {
            shares.put(membersAndShares[i], Share.of(membersAndShares[i + 1]));
        }
        return new AllocationKey.Constant(shares);
    }

    /** The coefficients of S3 in the first four hours of the year, and again and again. */
    static AllocationKey hourly() {
        int[][] four = {
            {500_000, 300_000, 200_000},
            {571_429, 285_714, 142_857},
            {150_000, 620_000, 230_000},
            {450_000, 400_000, 150_000}
        };
        var year = new int[8760][];
        for (int hour = 0; hour < year.length; hour++) {
            year[hour] = four[hour % 4];
        }
        return new AllocationKey.Hourly(new HourlyCoefficients(List.of("A", "B", "C"), year));
    }

    static List<Line> lines(Settlement settlement, Party party, AmountKind kind, Item item) {
        return settlement.valuation().lines().stream()
                .filter(line -> line.party().equals(party) && line.kind() == kind && line.item() == item)
                .toList();
    }

    static BigDecimal amount(Settlement settlement, Party party, Item item) {
        return settlement.valuation().lines().stream()
                .filter(line -> line.party().equals(party) && line.item() == item)
                .map(line -> line.exact().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the bill falls by: avoided energy, tolls and compensation. */
    static BigDecimal saving(Settlement settlement, String member) {
        return settlement.linesOf(Party.member(member)).stream()
                .filter(line -> line.kind() == AmountKind.AVOIDED_COST)
                .map(line -> line.exact().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
