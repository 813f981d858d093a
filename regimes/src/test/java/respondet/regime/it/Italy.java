package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Explanation;
import respondet.core.law.Verdict;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.quantity.Share;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;
import respondet.regime.Regimes;

/** Small Italian communities for tests. */
final class Italy {

    private Italy() {}

    static Regime regime(String id) {
        return Regimes.find(id).orElseThrow();
    }

    static Facts facts(String... namesAndValues) {
        var facts = new java.util.TreeMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Facts(facts);
    }

    static Plant plant(String id, String kW, String inService, String... facts) {
        return plant(id, Technology.PV, kW, inService, facts);
    }

    static Plant plant(String id, Technology technology, String kW, String inService, String... facts) {
        return new Plant(id, "A", technology, Power.kW(kW), LocalDate.parse(inService), facts(facts));
    }

    static Member member(String id, MemberKind kind, String... facts) {
        return new Member(id, id, kind, LocalDate.of(2020, 1, 1), Optional.empty(), Optional.empty(), facts(facts));
    }

    static AccountingPoint point(String id, String member, String substation) {
        return new AccountingPoint(
                id,
                id,
                Optional.of(member),
                Optional.empty(),
                Optional.empty(),
                Share.ALL,
                Optional.empty(),
                facts("substation", substation));
    }

    static AccountingPoint plantPoint(String id, String plant, String substation) {
        return new AccountingPoint(
                id,
                id,
                Optional.empty(),
                Optional.of(plant),
                Optional.empty(),
                Share.ALL,
                Optional.empty(),
                substation.isEmpty() ? Facts.NONE : facts("substation", substation));
    }

    /** regimes.md, section 1: three members and a roof, in the first four hours of a summer day. */
    static CommunityFixture fourHours(String regime, Plant roof, MemberKind a, MemberKind b, MemberKind c) {
        return CommunityFixture.italy(regime)
                .startingAt("2024-06-01T00:00")
                .member("A", a)
                .member("B", b)
                .member("C", c)
                .plant(roof)
                .point("PA", "A")
                .point("PB", "B")
                .point("PC", "C")
                .plantPoint("PG", roof.id())
                .priceEach("zonal", "0.120", "0.095", "0.060", "0.150")
                .takes("PA", 1000, 2000, 1000, 3000)
                .takes("PB", 500, 1000, 4000, 2500)
                .takes("PC", 2000, 500, 1500, 1000)
                .gives("PG", 0, 6000, 10000, 2000);
    }

    static CommunityFixture fourHours(String regime) {
        return fourHours(
                regime,
                plant("roof", "100", "2024-03-01"),
                MemberKind.HOUSEHOLD,
                MemberKind.FIRM,
                MemberKind.PUBLIC_BODY);
    }

    static Money sum(Settlement settlement, AmountKind kind, Item item) {
        return settlement.lines().stream()
                .filter(line -> line.kind() == kind && line.item() == item)
                .map(Line::exact)
                .reduce(Money.eur("0"), Money::plus);
    }

    static Money of(Settlement settlement, Party party, Item item) {
        return settlement.linesOf(party).stream()
                .filter(line -> line.item() == item)
                .map(Line::exact)
                .reduce(Money.eur("0"), Money::plus);
    }

    /** The one line of an item. */
    static Line line(Settlement settlement, Party party, Item item) {
        return settlement.linesOf(party).stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow();
    }

    /** The first node of a tree that says this. */
    static Explanation node(Explanation tree, String key) {
        return nodes(tree)
                .filter(node -> node.what().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + key + " in " + tree));
    }

    static Stream<Explanation> nodes(Explanation tree) {
        return Stream.concat(Stream.of(tree), tree.parts().stream().flatMap(Italy::nodes));
    }

    /** The verdict of a rule by the name that it has in Italy. */
    static Verdict verdict(Settlement settlement, String rule) {
        return settlement.feasibility().stream()
                .filter(verdict -> verdict.rule().equals("it." + rule))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, BigDecimal> byMember(Settlement settlement, Item item) {
        var result = new java.util.TreeMap<String, BigDecimal>();
        for (var line : settlement.lines()) {
            if (line.item() == item) {
                result.merge(line.party().id(), line.exact().amount(), BigDecimal::add);
            }
        }
        return result;
    }
}
