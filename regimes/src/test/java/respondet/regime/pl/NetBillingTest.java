package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.lines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** A prosumer by itself through fourteen months, in figures that can be computed by hand. */
class NetBillingTest {

    private static final PolishNetBilling LAW = new PolishNetBilling();
    private static final int YEAR = 365 * 24;
    private static final int JANUARY = 31 * 24;

    private static CommunityFixture roof(String inService, String start) {
        return CommunityFixture.poland("pl-net-billing")
                .startingAt(start)
                .member("A", MemberKind.HOUSEHOLD)
                .tariff("home", "g11", "energy", "0.50", "distribution", "0.30")
                .plant(new Plant("roof", "A", Technology.PV, Power.kW("5"), LocalDate.parse(inService), Facts.NONE))
                .prosumerPoint("PA", "A", "roof", "home");
    }

    /** Gives 100 kWh in January 2025 at 0.20, and takes 5 kWh in February and 10 kWh in January 2026. */
    private static CommunityFixture fourteenMonths(String inService) {
        var taken = new int[YEAR + JANUARY + 1];
        var given = new int[taken.length];
        given[0] = 100_000;
        taken[JANUARY] = 5_000;
        taken[YEAR] = 10_000;
        given[YEAR + JANUARY] = 1_000;
        return roof(inService, "2025-01-01T00:00")
                .takes("PA", taken)
                .gives("PA", given)
                .price("rcem", "0.20")
                .price("rce", "0.20");
    }

    private static Line only(Settlement settlement, Item item, String month) {
        var found = lines(settlement, item).stream()
                .filter(line -> line.month().equals(YearMonth.parse(month)))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @ParameterizedTest(name = "in service on {0}: {1} back, {2} lost")
    @CsvSource({
        "2024-06-30, 4, 8.5", // 20 % of 20, the factor of 1.23 came with February 2025
        "2024-07-01, 6, 6.5", // 30 % of 20
    })
    void paysFromTheDepositAndEndsItAfterAYear(String inService, String refund, String lost) {
        var settlement = fourteenMonths(inService).settle(LAW);
        assertThat(lines(settlement, Item.PROSUMER_DEPOSIT)).hasSize(2);
        assertThat(only(settlement, Item.PROSUMER_DEPOSIT, "2025-02").exact()).isEqualTo(Money.pln("2.5"));
        assertThat(only(settlement, Item.PROSUMER_DEPOSIT, "2026-01").exact()).isEqualTo(Money.pln("5"));
        var back = only(settlement, Item.DEPOSIT_REFUND, "2026-01");
        assertThat(back.exact()).isEqualTo(Money.pln(refund));
        assertThat(back.kind()).isEqualTo(AmountKind.CASH_RECEIVED);
        assertThat(back.party()).isEqualTo(Party.member("A"));
        var rest = only(settlement, Item.DEPOSIT_EXPIRED, "2026-01");
        assertThat(rest.exact()).isEqualTo(Money.pln(lost));
        assertThat(rest.kind()).isEqualTo(AmountKind.LOST);
        for (var line : List.of(back, rest)) {
            assertThat(line.why().reference().orElseThrow().article()).isEqualTo("4(11)(2)");
            assertThat(line.why().certainty()).isEqualTo(Certainty.UNCERTAIN);
        }
    }

    @Test
    void explainsWhatIsPaidBack() {
        var back = only(fourteenMonths("2024-07-01").settle(LAW), Item.DEPOSIT_REFUND, "2026-01")
                .why();
        assertThat(back.what().key()).isEqualTo("explain.pl.refund");
        assertThat(back.operation()).isEqualTo(Operation.MINIMUM);
        assertThat(keys(back.parts())).containsExactly("explain.pl.deposit_part", "explain.pl.refund_limit");
        assertThat(back.parts().getFirst().what().args()).containsEntry("month", Value.of(YearMonth.of(2025, 1)));
        var limit = back.parts().getLast();
        assertThat(keys(limit.parts())).containsExactly("explain.pl.deposit_credited", "explain.pl.refund_rate");
        assertThat(limit.parts().getFirst().value()).isEqualTo(Value.of(Money.pln("20")));
        assertThat(limit.parts().getLast().reference()).isPresent();
    }

    @Test
    void explainsWhatTheDepositPaid() {
        var why = only(fourteenMonths("2024-07-01").settle(LAW), Item.PROSUMER_DEPOSIT, "2025-02")
                .why();
        assertThat(why.what().key()).isEqualTo("explain.pl.deposit_used");
        assertThat(why.reference().orElseThrow().article()).isEqualTo("4c(3)");
        var open = why.parts().getFirst();
        assertThat(open.what().key()).isEqualTo("explain.pl.deposit_open");
        assertThat(open.value()).isEqualTo(Value.of(Money.pln("20")));
        assertThat(keys(open.parts())).containsOnly("explain.pl.deposit_part");
        assertThat(open.parts().getFirst().what().args()).containsEntry("month", Value.of(YearMonth.of(2025, 1)));
        var cost = why.parts().getLast();
        assertThat(cost.what().key()).isEqualTo("explain.pl.energy_cost");
        assertThat(cost.value()).isEqualTo(Value.of(Money.pln("2.5")));
    }

    private static List<String> keys(List<Explanation> parts) {
        return parts.stream().map(part -> part.what().key()).toList();
    }

    @Test
    void multipliesTheDepositBy123SinceFebruary2025() { // 1 kWh given at 0.20, then 10 taken at 0.50
        var january =
                roof("2024-07-01", "2025-01-31T22:00").takes("PA", 0, 10_000).gives("PA", 1000, 0);
        assertThat(paid(january, "2025-01")).isEqualTo(Money.pln("0.2"));
        var february =
                roof("2024-07-01", "2025-02-01T00:00").takes("PA", 0, 10_000).gives("PA", 1000, 0);
        assertThat(paid(february, "2025-02")).isEqualTo(Money.pln("0.246"));
    }

    private static Money paid(CommunityFixture fixture, String month) {
        return only(fixture.price("rce", "0.20").settle(LAW), Item.PROSUMER_DEPOSIT, month)
                .exact();
    }

    @Test
    void putsIntoTheDepositOnlyWhatWasNotUsedBehindTheMeter() { // 3 of 5 kWh given, then 1 of 4 taken
        var settlement = roof("2024-07-01", "2026-01-01T00:00")
                .takes("PA", 2000, 4000)
                .gives("PA", 5000, 3000)
                .price("rce", "0.10")
                .settle(LAW);
        var paid = only(settlement, Item.PROSUMER_DEPOSIT, "2026-01");
        assertThat(paid.exact()).isEqualTo(Money.pln("0.369")); // 3 x 0.10 x 1.23
        var cost = paid.why().parts().getLast();
        assertThat(cost.value()).isEqualTo(Value.of(Money.pln("0.5")));
        assertThat(cost.parts().getFirst().value()).isEqualTo(Value.of(Energy.wattHours(1000)));
        assertThat(only(settlement, Item.ENERGY, "2026-01").exact()).isEqualTo(Money.pln("2.5")); // 2 + 3 kWh
        assertThat(only(settlement, Item.DISTRIBUTION, "2026-01").exact()).isEqualTo(Money.pln("1.5"));
    }

    @Test
    void explainsTheSharedEnergyPointByPoint() {
        var why = roof("2024-07-01", "2026-01-01T00:00")
                .takes("PA", 2000)
                .gives("PA", 5000)
                .price("rce", "0.10")
                .settle(LAW)
                .allocation()
                .whyShared(0, 0);
        assertThat(why.what().key()).isEqualTo("explain.pl.netted");
        var point = why.parts().getFirst();
        assertThat(point.what().args()).containsEntry("point", Value.of("PA"));
        assertThat(point.reference().orElseThrow().article()).isEqualTo("4(2b)");
        assertThat(keys(point.parts())).containsExactly("explain.pl.taken_by_member", "explain.pl.given_by_member");
    }

    @Test
    void leavesOutTheFeesOfAnUnknownYear() {
        var settlement = roof("2023-07-01", "2024-06-01T00:00")
                .takes("PA", 2000)
                .gives("PA", 5000)
                .price("rcem", "0.10")
                .settle(LAW);
        assertThat(lines(settlement, Item.RENEWABLES_FEE)).isEmpty();
        assertThat(lines(settlement, Item.COGENERATION_FEE)).isEmpty();
        assertThat(settlement.valuation().problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.UNKNOWN_FEE)
                .extracting(problem -> problem.hint().args().get("fee"))
                .containsExactlyInAnyOrder(
                        new Value.Word("item.renewables_fee"), new Value.Word("item.cogeneration_fee"));
    }

    @Test
    void endsTheAccountAtTheFirstMonthWithoutAPrice() { // the market price of one hour in February is missing
        var prices = new String[2 * JANUARY];
        Arrays.fill(prices, "0.20");
        prices[JANUARY + 5] = "";
        var taken = new int[2 * JANUARY];
        Arrays.fill(taken, 100);
        var given = new int[2 * JANUARY];
        for (int t = 0; t < given.length; t += 2) {
            given[t] = 1000;
        }
        var settlement = roof("2024-07-01", "2026-01-01T00:00")
                .takes("PA", taken)
                .gives("PA", given)
                .priceEach("rce", prices)
                .settle(LAW);
        assertThat(lines(settlement, Item.PROSUMER_DEPOSIT))
                .extracting(Line::month)
                .containsExactly(YearMonth.of(2026, 1));
        assertThat(lines(settlement, Item.ENERGY)).hasSize(3); // what met behind the meter needs no market
        assertThat(settlement.valuation().problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.MISSING_PRICE)
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint().args())
                        .containsEntry("price", Value.of("rce"))
                        .containsEntry("month", Value.of(YearMonth.of(2026, 2))));
    }
}
