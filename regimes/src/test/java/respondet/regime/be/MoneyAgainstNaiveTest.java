package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.naive.Fraction;
import respondet.naive.WalloonMoney;
import respondet.regime.CommunityFixture;

/** Money of random communities under every Walloon key and form against the naive settlement in exact fractions. */
class MoneyAgainstNaiveTest {

    private static final int QUARTERS = 60;

    private final SplittableRandom random = new SplittableRandom(5);

    private record Case(
            RandomCase community, AllocationKey key, List<WalloonMoney.Prices> prices, Fraction injection) {}

    @Test
    void valuesEveryKeyAsTheNaiveSettlement() {
        compareWithNaive(2);
    }

    @Test
    @Tag("long")
    void valuesEveryKeyAsTheNaiveSettlementInManyCommunities() {
        compareWithNaive(40);
    }

    private void compareWithNaive(int cases) {
        for (int i = 0; i < cases; i++) {
            var community = RandomCase.of(random);
            for (var key : community.keys()) {
                var drawn = draw(community, key);
                compare(drawn, "be-building", WalloonRegime.building(), WalloonMoney.BUILDING);
                compare(drawn, "be-cer", WalloonRegime.renewableCommunity(), Fraction.ONE);
                compare(drawn, "be-cec", WalloonRegime.citizenCommunity(), Fraction.ONE);
            }
        }
    }

    private Case draw(RandomCase community, AllocationKey key) {
        var internal = price();
        var prices = new java.util.ArrayList<WalloonMoney.Prices>();
        for (int m = 0; m < community.members(); m++) {
            prices.add(new WalloonMoney.Prices(internal, price(), price(), price()));
        }
        return new Case(community, key, prices, price());
    }

    private Fraction price() {
        return Fraction.of(BigDecimal.valueOf(random.nextInt(0, 3000), 4).toPlainString());
    }

    private void compare(Case drawn, String form, WalloonRegime law, Fraction factor) {
        var settlement = fixture(drawn, form).settle(law);
        var month = settlement.allocation().months().getFirst();
        var name = form + ", " + drawn;
        for (int m = 0; m < drawn.community.members(); m++) {
            var energy = month.members().get(m);
            var bill = WalloonMoney.bill(kWh(energy.consumed()), kWh(energy.shared()), drawn.prices.get(m), factor);
            assertThat(total(settlement, Party.member("M" + m))).as(name).isEqualTo(bill.saving());
        }
        var roof = month.plants().getFirst();
        var income = WalloonMoney.producer(
                kWh(roof.shared()), kWh(roof.surplus()), drawn.prices.getFirst().internal(), drawn.injection);
        assertThat(total(settlement, Party.plant("roof"))).as(name).isEqualTo(income);
        var owed = WalloonMoney.greenCertificates(kWh(month.all().shared()), Fraction.of("0.4"), Fraction.of("70"));
        assertThat(total(settlement, Party.community())).as(name).isEqualTo(owed.negated());
        settlement.valuation().lines().forEach(line -> Recomputed.check(line.why()));
    }

    private CommunityFixture fixture(Case drawn, String form) {
        var start = drawn.prices.getFirst();
        var fixture = CommunityFixture.belgium(form)
                .every(Resolution.QUARTER_HOUR)
                .startingAt("2026-01-05T08:00")
                .fact(CertificateTerms.QUOTA.name(), "2026=40")
                .fact(CertificateTerms.PRICE.name(), "70")
                .price("internal", start.internal().toDecimal(4).toPlainString())
                .price("injection", drawn.injection.toDecimal(4).toPlainString())
                .key("2026-01-01", drawn.key);
        for (int m = 0; m < drawn.community.members(); m++) {
            addMember(fixture, drawn, m);
        }
        return fixture.plant("roof", "M0", "100")
                .plantPoint("PG", "roof")
                .gives("PG", random.ints(QUARTERS, 0, 9000).toArray());
    }

    private void addMember(CommunityFixture fixture, Case drawn, int m) {
        var prices = drawn.prices.get(m);
        fixture.member("M" + m, MemberKind.FIRM)
                .tariff(
                        "T" + m,
                        "",
                        "energy",
                        prices.supplier().toDecimal(4).toPlainString(),
                        "grid",
                        prices.grid().toDecimal(4).toPlainString(),
                        "distribution",
                        prices.distribution().toDecimal(4).toPlainString())
                .point("P" + m, "M" + m, "T" + m)
                .takes("P" + m, random.ints(QUARTERS, 0, 3000).toArray());
    }

    private static Fraction kWh(long wattHours) {
        return Fraction.of(wattHours, 1000);
    }

    private static Fraction total(Settlement settlement, Party party) {
        return Fraction.sum(settlement.valuation().lines().stream()
                .filter(line -> line.party().equals(party) && line.kind() != AmountKind.LOST)
                .filter(line -> line.item() != Item.ROUNDING)
                .map(Line::exact)
                .map(money -> Fraction.of(money.amount()))
                .toList());
    }
}
