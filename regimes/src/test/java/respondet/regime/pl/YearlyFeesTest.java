package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishExamples.lines;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** Fees that the law sets for each year (regimes.md 3.5), and what a member of a cooperative sees of them. */
class YearlyFeesTest {

    private static final PolishCooperative LAW = new PolishCooperative();
    private static final YearlyFee RENEWABLES = YearlyFee.load(Item.RENEWABLES_FEE, "pl/renewables_fee");

    @ParameterizedTest(name = "{0}: {1} per MWh, {2}")
    @CsvSource({"2025-01, 3.50, MEMORY", "2025-12, 3.50, MEMORY", "2026-01, 7.30, FOUND", "2026-12, 7.30, FOUND"})
    void knowsTheRateOfTheYear(YearMonth month, BigDecimal rate, Certainty certainty) {
        var found = RENEWABLES.on(month).orElseThrow();
        assertThat(found.what().key()).isEqualTo("explain.pl.fee.renewables_fee");
        assertThat(((Value.Price) found.value()).price().perMWh()).isEqualByComparingTo(rate);
        assertThat(found.certainty()).isEqualTo(certainty);
        assertThat(found.reference().orElseThrow().article()).isEqualTo("95(1)");
    }

    @ParameterizedTest
    @CsvSource({"2024-12", "2027-01"})
    void knowsNoRateOfOtherYears(YearMonth month) {
        assertThat(RENEWABLES.on(month)).isEmpty();
    }

    @Test
    void knowsAFeeWithoutEndForEachYear() {
        assertThat(YearlyFee.load(Item.EXCISE, "pl/excise").on(YearMonth.of(2040, 1)))
                .isPresent();
    }

    @ParameterizedTest(name = "{0} of A: {1} by {2}")
    @CsvSource({
        "ENERGY, 2.7035736, 38c(7)(1)", // 5.46 kWh free of 7.0
        "DISTRIBUTION, 1.638, 38c(7)(2)",
        "RENEWABLES_FEE, 0.039858, 38c(13)(1)(a)",
        "COGENERATION_FEE, 0.01638, 38c(13)(1)(c)",
        "EXCISE, 0.0273, 38c(13)(3)",
    })
    void savesEachMemberItsPart(Item item, String amount, String article) {
        var line = lines(fourHours("pl-cooperative").settle(LAW), item).getFirst();
        assertThat(line.party()).isEqualTo(Party.member("A"));
        assertThat(line.kind()).isEqualTo(AmountKind.AVOIDED_COST);
        assertThat(line.month()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(line.exact()).isEqualTo(Money.pln(amount));
        assertThat(line.why().reference().orElseThrow().article()).isEqualTo(article);
    }

    @Test
    void explainsTheCapacityFeeByItsHours() { // Monday from 7 to 9 of the four hours
        var why = lines(firm("c11", 0), Item.CAPACITY_FEE).getFirst().why();
        assertThat(keys(why)).containsExactly("explain.pl.without", "explain.pl.with");
        assertThat(keys(why.parts().getFirst()))
                .containsExactly("explain.pl.taken_in_capacity_hours", "explain.pl.fee.capacity_fee");
        var billed = why.parts().getLast().parts().getFirst();
        assertThat(billed.what().key()).isEqualTo("explain.pl.billed_in_capacity_hours");
        assertThat(billed.what().args()).containsEntry("point", Value.of("PA"));
        assertThat(keys(billed))
                .containsExactly(
                        "explain.pl.billed_at_point",
                        "explain.pl.taken_in_capacity_hours",
                        "explain.pl.taken_at_point");
    }

    private static List<String> keys(Explanation tree) {
        return tree.parts().stream().map(part -> part.what().key()).toList();
    }

    private static Settlement firm(String group, int month) {
        return CommunityFixture.poland("pl-cooperative")
                .startingAt(month == 0 ? "2026-01-12T05:00" : "2024-06-10T05:00")
                .member("A", MemberKind.FIRM)
                .tariff("work", group, "energy", "0.60", "distribution", "0.25")
                .point("PA", "A", "work")
                .point("PX", "A")
                .plant("roof", "A", "50")
                .plantPoint("PG", "roof")
                .takes("PA", 1000, 1000, 1000, 1000)
                .takes("PX", 0, 0, 0, 0)
                .gives("PG", 0, 0, 0, 2000)
                .settle(LAW);
    }

    @Test
    void asksNothingOfAPointWithoutEnergy() { // PX has no tariff
        assertThat(firm("c11", 0).valuation().problems()).isEmpty();
    }

    @Test
    void asksForNoCapacityFeeWhereNobodyOwesIt() { // the rate of 2024 is unknown, but households pay a lump sum
        assertThat(unknown(firm("g11", 1))).containsExactly("item.renewables_fee", "item.cogeneration_fee");
        assertThat(unknown(firm("c11", 1)))
                .containsExactly("item.renewables_fee", "item.cogeneration_fee", "item.capacity_fee");
        assertThat(lines(firm("c11", 1), Item.CAPACITY_FEE)).isEmpty();
    }

    private static List<String> unknown(Settlement settlement) {
        var problems = settlement.valuation().problems();
        assertThat(problems).extracting(Problem::kind).containsOnly(ProblemKind.UNKNOWN_FEE);
        assertThat(problems)
                .allMatch(problem -> problem.interval().orElseThrow().equals("2024-06"));
        return problems.stream()
                .map(problem -> ((Value.Word) problem.hint().args().get("fee")).key())
                .toList();
    }

    @Test
    void valuesNothingLeftToTheSellerByAPriceThatChanges() {
        var settlement = fourHours("pl-cooperative")
                .priceEach("surplus", "0.40", "0.40", "0.40", "0.40")
                .settle(LAW);
        assertThat(lines(settlement, Item.LEFT_TO_SELLER)).isEmpty();
    }
}
