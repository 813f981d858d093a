package respondet.regime.pl;

import java.time.YearMonth;
import java.util.List;
import respondet.core.community.MemberKind;
import respondet.core.quantity.Money;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** The communities of the worked examples. */
final class PolishExamples {

    private PolishExamples() {}

    /** Three members and a roof, four hours. */
    static CommunityFixture fourHours(String regime) {
        return threeMembers(regime)
                .takes("PA", 1000, 2000, 1000, 3000)
                .takes("PB", 500, 1000, 4000, 2500)
                .takes("PC", 2000, 500, 1500, 1000)
                .gives("PG", 0, 6000, 10000, 2000);
    }

    /** The household prices of the example: 0.49516 energy and 0.30 distribution. */
    static CommunityFixture threeMembers(String regime) {
        return CommunityFixture.poland(regime)
                .member("A", MemberKind.HOUSEHOLD)
                .member("B", MemberKind.HOUSEHOLD)
                .member("C", MemberKind.HOUSEHOLD)
                .tariff("home", "g11", "energy", "0.49516", "distribution", "0.30")
                .plant("roof", "B", "100")
                .point("PA", "A", "home")
                .point("PB", "B", "home")
                .point("PC", "C", "home")
                .plantPoint("PG", "roof");
    }

    /** Story A2: a school and households with roofs, a social cooperative without. */
    static CommunityFixture story(String regime) {
        return CommunityFixture.poland(regime)
                .member("coop", MemberKind.SOCIAL_ENTERPRISE)
                .member("homes", MemberKind.HOUSEHOLD)
                .member("school", MemberKind.PUBLIC_BODY)
                .tariff("g", "g11", "energy", "0.50", "distribution", "0.30")
                .plant("homes-roof", "homes", "10")
                .plant("school-roof", "school", "40")
                .point("PC", "coop", "g")
                .prosumerPoint("PH", "homes", "homes-roof", "g")
                .prosumerPoint("PS", "school", "school-roof", "g")
                .takes("PS", 2000, 0, 4000, 2000)
                .gives("PS", 14000, 15000, 0, 0)
                .takes("PC", 6000, 7000, 3000, 1000)
                .takes("PH", 3000, 2000, 9000, 11000)
                .gives("PH", 5000, 6000, 0, 0);
    }

    static long figure(Settlement settlement, Party party, String month, String name) {
        return settlement.valuation().figures().stream()
                .filter(each -> each.party().equals(party)
                        && each.name().equals(name)
                        && each.month().equals(YearMonth.parse(month)))
                .mapToLong(each -> each.energy().wattHours())
                .findFirst()
                .orElseThrow();
    }

    static long figure(Settlement settlement, String name) {
        return figure(settlement, Party.community(), "2026-01", name);
    }

    static long billed(Settlement settlement, String member) {
        return figure(settlement, Party.member(member), "2026-01", "billed_wh");
    }

    static List<Line> lines(Settlement settlement, Item item) {
        return settlement.lines().stream().filter(line -> line.item() == item).toList();
    }

    static Money total(List<Line> lines) {
        return lines.stream().map(Line::exact).reduce(Money.pln("0"), Money::plus);
    }
}
