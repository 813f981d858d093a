package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** The deposit of a prosumer: the oldest money first, twelve months, a refund up to a part of what was credited. */
class ProsumerDepositTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static ProsumerDeposit.Part part(String month, String credited, String left) {
        return new ProsumerDeposit.Part(YearMonth.parse(month), Money.pln(credited), Money.pln(left));
    }

    private static ProsumerDeposit.Used use(String cost, ProsumerDeposit.Part... parts) {
        return new ProsumerDeposit(List.of(parts)).use(JANUARY, Money.pln(cost));
    }

    @Test
    void paysWithTheOldestMoneyFirst() {
        var used = use("7", part("2025-11", "5", "5"), part("2025-12", "5", "5"), part("2026-01", "1", "1"));
        assertThat(used.paid()).isEqualTo(Money.pln("7"));
        assertThat(used.open().parts()).containsExactly(part("2025-12", "5", "3"), part("2026-01", "1", "1"));
        assertThat(used.ended()).isEmpty();
    }

    @Test
    void paysNoMoreThanThereIs() {
        var used = use("7", part("2025-12", "5", "2"), part("2026-01", "1", "1"));
        assertThat(used.paid()).isEqualTo(Money.pln("3"));
        assertThat(used.open().parts()).isEmpty();
    }

    @Test
    void endsAfterTwelveMonths() { // money of January 2025 still pays in January 2026
        var used = use("1", part("2025-01", "10", "4"), part("2025-02", "10", "4"));
        assertThat(used.paid()).isEqualTo(Money.pln("1"));
        assertThat(used.ended()).containsExactly(part("2025-01", "10", "3"));
        assertThat(used.open().parts()).containsExactly(part("2025-02", "10", "4"));
    }

    @Test
    void addsEachMonthBehindTheOthers() {
        var deposit = ProsumerDeposit.EMPTY.plus(part("2025-01", "1", "1")).plus(part("2025-02", "2", "2"));
        assertThat(deposit.parts()).containsExactly(part("2025-01", "1", "1"), part("2025-02", "2", "2"));
    }

    @ParameterizedTest(name = "of {0} credited and {1} left, {2} is paid back")
    @CsvSource({"100, 50, 30", "100, 30, 30", "100, 29.99, 29.99", "100, 0, 0"})
    void paysBackUpToThirtyPercentOfTheCredit(String credited, String left, String refund) {
        assertThat(part("2025-01", credited, left).refund(new BigDecimal("0.30")))
                .isEqualTo(Money.pln(refund));
    }

    private static ProsumerPrice price(String inService, Map<String, List<String>> facts) {
        var plant = new Plant("roof", "A", Technology.PV, Power.kW("5"), LocalDate.parse(inService), new Facts(facts));
        var community = CommunityFixture.poland("pl-net-billing")
                .member("A", MemberKind.HOUSEHOLD)
                .plant(plant)
                .prosumerPoint("PA", "A", "roof", "home")
                .takes("PA", 1, 1, 1)
                .priceEach("rce", "0.30", "-0.10", "0")
                .price("rcem", "0.25");
        return new ProsumerPrice(community.resolved(Resolution.HOUR), plant);
    }

    @ParameterizedTest(name = "in service on {0}, chosen {1}: {2}")
    @CsvSource({
        "2024-06-30, , rcem",
        "2024-07-01, , rce",
        "2024-06-30, true, rce",
        "2024-06-30, false, rcem",
        "2024-07-01, false, rce",
    })
    void valuesByTheMonthWhatStartedBeforeJuly2024(String inService, String chosen, String name) {
        Map<String, List<String>> facts = chosen == null ? Map.of() : Map.of("hourly_price_chosen", List.of(chosen));
        assertThat(price(inService, facts).name()).isEqualTo(name);
    }

    @Test
    void countsANegativePriceAsZero() {
        var curve = price("2025-01-01", Map.of()).curve().orElseThrow();
        assertThat(List.of(
                        curve.at(0).perKWh(), curve.at(1).perKWh(), curve.at(2).perKWh()))
                .usingElementComparator(Comparator.naturalOrder())
                .containsExactly(new BigDecimal("0.30"), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    @ParameterizedTest(name = "in service on {0}, in {1}: {2}, {3}")
    @CsvSource({
        "2024-06-30, 2026-01, 0.20, MEMORY",
        "2024-07-01, 2026-01, 0.30, FOUND",
        "2024-07-01, 2025-02, 0.30, FOUND",
        "2024-07-01, 2025-01, 0.20, MEMORY",
    })
    void knowsTheHighestRefund(String inService, YearMonth month, String share, Certainty certainty) {
        var refund = price(inService, Map.of()).refund(month);
        assertThat(refund.value()).isEqualByComparingTo(share);
        assertThat(refund.certainty()).isEqualTo(certainty);
    }
}
