package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Power;
import respondet.core.settlement.Item;
import respondet.core.settlement.Settlement;
import respondet.core.time.Month;
import respondet.naive.Fraction;
import respondet.naive.NetBilling;
import respondet.regime.CommunityFixture;

/** The deposit of a prosumer over fifteen months against the second implementation in exact fractions. */
class NetBillingAgainstNaiveTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 2);
    private static final int HOURS = 15 * 31 * 24;

    private final PolishNetBilling law = new PolishNetBilling();
    private final SplittableRandom random = new SplittableRandom(7);
    private final int[] taken = random.ints(HOURS, 0, 3000).toArray();
    private final int[] given = random.ints(HOURS, 0, 4000).toArray();
    private final String[] prices = random.ints(HOURS, -20_000, 90_000)
            .mapToObj(price -> BigDecimal.valueOf(price, 5).toPlainString())
            .toArray(String[]::new);

    private CommunityFixture prosumer(String inService) {
        // the first months give much, so that something is left after a year
        for (int t = 0; t < 60 * 24; t++) {
            given[t] *= 9;
        }
        return CommunityFixture.poland("pl-net-billing")
                .startingAt("2025-02-01T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .tariff("home", "g11", "energy", "0.62", "distribution", "0.30")
                .plant(new Plant("roof", "A", Technology.PV, Power.kW("5"), LocalDate.parse(inService), Facts.NONE))
                .prosumerPoint("PA", "A", "roof", "home")
                .takes("PA", taken)
                .gives("PA", given);
    }

    @Test
    @Tag("long")
    void settlesHourlyPricesAsTheNaiveImplementation() {
        var settlement = prosumer("2024-07-01").priceEach("rce", prices).settle(law);
        compare(settlement, NetBilling.REFUND_HOURLY);
    }

    @Test
    @Tag("long")
    void settlesMonthlyPricesAsTheNaiveImplementation() {
        var settlement = prosumer("2024-06-30").priceEach("rcem", prices).settle(law);
        compare(settlement, NetBilling.REFUND_MONTHLY);
    }

    private void compare(Settlement settlement, Fraction refundRate) {
        var deposits = new ArrayList<NetBilling.Deposit>();
        List<NetBilling.Deposit> open = deposits;
        for (var energy : settlement.allocation().months()) {
            var month = energy.month();
            var due = due(month);
            var all = new ArrayList<>(open);
            all.add(NetBilling.deposit(month.name(), injected(month), market(month)));
            var end = NetBilling.settle(month.name(), all, due, refundRate);
            assertThat(amount(settlement, month.name(), Item.PROSUMER_DEPOSIT))
                    .as("%s", month.name())
                    .isEqualTo(due.minus(end.due()));
            // the naive one refunds in the month after the last in which the deposit serves
            assertThat(amount(settlement, month.name().minusMonths(1), Item.DEPOSIT_REFUND))
                    .as("%s", month.name())
                    .isEqualTo(end.refunded());
            assertThat(amount(settlement, month.name().minusMonths(1), Item.DEPOSIT_EXPIRED))
                    .as("%s", month.name())
                    .isEqualTo(end.lost());
            open = end.deposits();
        }
        assertThat(settlement.lines()).extracting(line -> line.item()).contains(Item.DEPOSIT_REFUND);
    }

    private Fraction due(Month month) {
        var kWh = new ArrayList<Fraction>();
        for (int t = month.from(); t < month.to(); t++) {
            kWh.add(Fraction.of(Math.max(0, taken[t] - given[t]), 1000));
        }
        return Fraction.sum(kWh).times(Fraction.of("0.62"));
    }

    private List<Fraction> injected(Month month) {
        var kWh = new ArrayList<Fraction>();
        for (int t = month.from(); t < month.to(); t++) {
            kWh.add(Fraction.of(Math.max(0, given[t] - taken[t]), 1000));
        }
        return kWh;
    }

    private List<Fraction> market(Month month) {
        var values = new ArrayList<Fraction>();
        for (int t = month.from(); t < month.to(); t++) {
            values.add(Fraction.of(prices[t]));
        }
        return values;
    }

    private static Fraction amount(Settlement settlement, YearMonth month, Item item) {
        return Fraction.sum(settlement.valuation().lines().stream()
                .filter(line -> line.month().equals(month) && line.item() == item)
                .map(line -> Fraction.of(line.exact().amount()))
                .toList());
    }

    @Test
    void avoidsPricesAndFeesOnWhatMetBehindTheMeter() { // 2 of 3 and 5 kWh in one hour
        var settlement = CommunityFixture.poland("pl-net-billing")
                .member("A", MemberKind.HOUSEHOLD)
                .tariff("home", "g11", "energy", "0.50", "distribution", "0.30")
                .plant("roof", "A", "5")
                .prosumerPoint("PA", "A", "roof", "home")
                .takes("PA", 2000)
                .gives("PA", 5000)
                .price("rcem", "0.20")
                .settle(law);
        assertThat(amount(settlement, YearMonth.of(2026, 1), Item.ENERGY)).isEqualTo(Fraction.of("1"));
        assertThat(amount(settlement, YearMonth.of(2026, 1), Item.DISTRIBUTION)).isEqualTo(Fraction.of("0.6"));
        assertThat(amount(settlement, YearMonth.of(2026, 1), Item.RENEWABLES_FEE))
                .isEqualTo(Fraction.of("0.0146"));
        assertThat(amount(settlement, YearMonth.of(2026, 1), Item.COGENERATION_FEE))
                .isEqualTo(Fraction.of("0.006"));
        assertThat(settlement.feasibility().getFirst().rule()).isEqualTo("pl.renewable");
    }

    @Test
    @Tag("long")
    void endsTheAccountWhereAMarketPriceIsMissing() {
        prices[40 * 24] = ""; // in March
        var settlement = prosumer("2024-07-01").priceEach("rce", prices).settle(law);
        assertThat(amount(settlement, FIRST, Item.PROSUMER_DEPOSIT).isPositive())
                .isTrue();
        assertThat(amount(settlement, FIRST.plusMonths(1), Item.PROSUMER_DEPOSIT)
                        .isZero())
                .isTrue();
        assertThat(amount(settlement, FIRST.plusMonths(2), Item.PROSUMER_DEPOSIT)
                        .isZero())
                .isTrue();
        assertThat(settlement.valuation().problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.MISSING_PRICE)
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint().args().toString())
                        .contains("rce")
                        .contains("2025-03"));
    }
}
