package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishExamples.threeMembers;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.EnergyFigure;
import respondet.core.settlement.Item;
import respondet.core.settlement.Lot;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** Each quantity of a cooperative's month with the tree behind it. */
class CooperativeFiguresTest {

    private static final PolishCooperative LAW = new PolishCooperative();

    private static EnergyFigure figure(Settlement settlement, Party party, String name) {
        return settlement.valuation().figures().stream()
                .filter(each -> each.party().equals(party) && each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Explanation why(Settlement settlement, String name) {
        return figure(settlement, Party.community(), name).why();
    }

    private static List<String> keys(Explanation tree) {
        return tree.parts().stream().map(part -> part.what().key()).toList();
    }

    private static String article(Explanation tree) {
        return tree.reference().orElseThrow().article();
    }

    private static Value wh(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }

    @Test
    void explainsTheCredit() { // 6 kWh by 0.6, rounded once
        var why = why(fourHours("pl-cooperative").settle(LAW), "credited_wh");
        assertThat(why.what().key()).isEqualTo("figure.credited_wh");
        assertThat(article(why)).isEqualTo("38c(3)");
        assertThat(why.operation()).isEqualTo(Operation.ROUNDED);
        var exact = why.parts().getFirst();
        assertThat(exact.what().key()).isEqualTo("explain.pl.credit_exact");
        assertThat(((Value.Decimal) exact.value()).number()).isEqualByComparingTo("3.6");
        assertThat(keys(exact)).containsExactly("explain.pl.net_given", "explain.pl.credit_ratio");
        assertThat(exact.parts().getFirst().value()).isEqualTo(wh(6000));
        assertThat(exact.parts().getLast().value()).isEqualTo(Value.of(new BigDecimal("0.6")));
        assertThat(article(exact.parts().getLast())).isEqualTo("38c(3)");
    }

    @Test
    void explainsWhatIsBilledByTheLotsDrawn() { // 8.0 less the old lot of 0.5 and the month's own 3.6
        var settlement = fourHours("pl-cooperative").openingLot("2025-12", 500).settle(LAW);
        var why = why(settlement, "billed_wh");
        assertThat(article(why)).isEqualTo("§ 3(1)");
        assertThat(why.value()).isEqualTo(wh(3900));
        assertThat(keys(why)).containsExactly("explain.pl.net_taken", "explain.pl.drawn", "explain.pl.drawn");
        assertThat(why.parts()).extracting(Explanation::value).containsExactly(wh(8000), wh(500), wh(3600));
        assertThat(why.parts().get(1).what().args()).containsEntry("month", Value.of(YearMonth.of(2025, 12)));
    }

    @Test
    void explainsWhatIsLost() {
        var why = why(fourHours("pl-cooperative").settle(LAW), "lost_wh");
        assertThat(article(why)).isEqualTo("38c(11)");
        assertThat(why.value()).isEqualTo(wh(2400));
        assertThat(keys(why)).containsExactly("explain.pl.net_given", "figure.credited_wh");
    }

    @Test
    void explainsWhatExpires() {
        var settlement = fourHours("pl-cooperative").openingLot("2025-01", 9000).settle(LAW);
        var why = why(settlement, "expired_wh");
        assertThat(article(why)).isEqualTo("38c(8)");
        assertThat(why.certainty()).isEqualTo(Certainty.UNCERTAIN); // whether the twelfth month still counts
        assertThat(why.value()).isEqualTo(wh(1000));
        assertThat(keys(why)).containsExactly("explain.pl.lot");
        assertThat(why.parts().getFirst().what().args()).containsEntry("month", Value.of(YearMonth.of(2025, 1)));
    }

    @Test
    void explainsAMembersPart() { // 7 of 20 kWh of the positive sums
        var settlement = fourHours("pl-cooperative").settle(LAW);
        var why = figure(settlement, Party.member("A"), "billed_wh").why();
        assertThat(why.what().key()).isEqualTo("explain.pl.billed_to_member");
        assertThat(why.certainty()).isEqualTo(Certainty.FOUND);
        var point = why.parts().getFirst();
        assertThat(point.what().args()).containsEntry("point", Value.of("PA"));
        assertThat(article(point)).isEqualTo("§ 3(3)(1)");
        assertThat(keys(point))
                .containsExactly("explain.pl.billed", "explain.pl.net_at_point", "explain.pl.net_at_all");
        assertThat(point.parts()).extracting(Explanation::value).containsExactly(wh(4400), wh(7000), wh(20_000));
    }

    @Test
    void sumsAMembersZones() {
        var fixture = CommunityFixture.poland("pl-cooperative").startingAt("2026-01-15T12:00");
        fixture.tariff("z", "g12", Map.of("energy", fixture.zoned(Map.of("day", "0.7", "night", "0.4"))));
        var settlement = fixture.member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A", "z")
                .takes("PA", 1000, 2000)
                .settle(LAW);
        var point =
                figure(settlement, Party.member("A"), "billed_wh").why().parts().getFirst();
        assertThat(point.what().key()).isEqualTo("explain.pl.billed_at_point");
        assertThat(point.operation()).isEqualTo(Operation.SUM);
        assertThat(point.value()).isEqualTo(wh(3000));
        assertThat(point.parts()).extracting(Explanation::value).containsExactly(wh(1000), wh(2000));
    }

    /** The point gave more than it took over the month, but took 2 kWh in one hour. */
    private static CommunityFixture noNetTaker() {
        return CommunityFixture.poland("pl-cooperative")
                .member("A", MemberKind.HOUSEHOLD)
                .plant("roof", "A", "5")
                .tariff("home", "g11", "energy", "0.50", "distribution", "0.30")
                .prosumerPoint("PA", "A", "roof", "home")
                .takes("PA", 2000, 0)
                .gives("PA", 0, 2500);
    }

    @Test
    void dividesByEnergyTakenWhereNoPointTookMoreThanItGave() { // 2.0 - 1.5 = 0.5 billed, the law is silent
        var settlement = noNetTaker().settle(LAW);
        var billed = figure(settlement, Party.member("A"), "billed_wh");
        assertThat(billed.energy()).isEqualTo(Energy.wattHours(500));
        assertThat(billed.why().certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(settlement.valuation().problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNCERTAIN_LAW)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.hint().key()).isEqualTo("problem.pl.no_net_taker");
                    assertThat(problem.hint().args()).containsEntry("month", Value.of(YearMonth.of(2026, 1)));
                    assertThat(problem.interval()).contains("2026-01");
                });
    }

    @Test
    void saysNothingOfSilentLawWhereNothingIsBilled() {
        var settlement = noNetTaker().takes("PA", 1000, 0).settle(LAW);
        assertThat(figure(settlement, Party.member("A"), "billed_wh").energy()).isEqualTo(Energy.ZERO);
        assertThat(settlement.valuation().problems()).isEmpty();
        assertThat(figure(settlement, Party.member("A"), "billed_wh").why().certainty())
                .isEqualTo(Certainty.FOUND);
    }

    @Test
    void tellsWhatStandsOpenAndWhatIsLostByMonthOfOrigin() {
        var settlement = threeMembers("pl-cooperative")
                .takes("PA", 100, 0)
                .takes("PB", 0, 0)
                .takes("PC", 0, 0)
                .gives("PG", 0, 1000)
                .openingLot("2025-03", 700)
                .openingLot("2025-01", 300)
                .settle(LAW);
        assertThat(settlement.valuation().lots())
                .containsExactly(lot("2025-01", 0, 200), lot("2025-03", 700, 0), lot("2026-01", 600, 0));
    }

    private static Lot lot(String origin, long open, long expired) {
        return new Lot(
                YearMonth.of(2026, 1), YearMonth.parse(origin), Energy.wattHours(open), Energy.wattHours(expired));
    }

    @Test
    void valuesLostAndExpiredEnergyAtTheSellersPrice() { // (2.4 + 1.0) kWh at 0.40
        var settlement = fourHours("pl-cooperative")
                .openingLot("2025-01", 9000)
                .price("surplus", "0.40")
                .settle(LAW);
        var line = PolishExamples.lines(settlement, Item.LEFT_TO_SELLER).getFirst();
        assertThat(line.exact()).isEqualTo(Money.pln("1.36"));
        assertThat(line.kind()).isEqualTo(AmountKind.LOST);
        assertThat(line.party()).isEqualTo(Party.community());
        assertThat(article(line.why())).isEqualTo("38c(11a)");
        assertThat(keys(line.why())).containsExactly("explain.pl.left_to_seller", "explain.pl.price.surplus");
        var energy = line.why().parts().getFirst();
        assertThat(energy.value()).isEqualTo(wh(3400));
        assertThat(keys(energy)).containsExactly("figure.lost_wh", "figure.expired_wh");
    }

    @ParameterizedTest(name = "an opening lot of {0} is refused: {1}")
    @CsvSource({"2025-12, false", "2026-01, true", "2026-02, true"})
    void refusesAnOpeningLotOfTheSettledMonths(String month, boolean refused) {
        var found =
                LAW.problems(fourHours("pl-cooperative").openingLot(month, 500).resolved(Resolution.HOUR));
        assertThat(found).hasSize(refused ? 1 : 0);
        assertThat(found).allSatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_VALUE);
            assertThat(problem.hint().key()).isEqualTo("problem.pl.opening_lot");
            assertThat(problem.hint().args())
                    .containsEntry("month", Value.of(YearMonth.parse(month)))
                    .containsEntry("first", Value.of(YearMonth.of(2026, 1)));
        });
    }
}
