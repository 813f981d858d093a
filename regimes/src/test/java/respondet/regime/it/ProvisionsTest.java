package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.quantity.Price;

/** regimes.md, section 5.4: every other provision that puts a number on energy. */
class ProvisionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final ItalianLaw LAW = ItalianLaw.load();

    @ParameterizedTest
    @CsvSource({"0, 0", "0.20, 0.25", "0.40, 0.50"})
    void reducesInAStraightLine(BigDecimal grant, BigDecimal factor) {
        assertThat(LAW.reduction().factor(grant, DAY)).isEqualByComparingTo(factor);
        assertThat(LAW.reduction().allows(grant, DAY)).isTrue();
    }

    @Test
    void paysNothingAboveTheGreatestGrant() {
        assertThat(LAW.reduction().allows(new BigDecimal("0.401"), DAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_BODY, 2024-01-24, true",
        "ASSOCIATION, 2024-01-24, true",
        "SOCIAL_ENTERPRISE, 2024-01-24, true",
        "FIRM, 2026-01-01, false",
        "FARMER, 2026-01-01, false",
        "HOUSEHOLD, 2025-06-25, false",
        "HOUSEHOLD, 2025-06-26, true", // D.M. 127/2025
    })
    void exemptsWhomTheLawNames(MemberKind kind, LocalDate day, boolean exempt) {
        assertThat(LAW.reduction().isExempt(kind, day)).isEqualTo(exempt);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY, 2024-06-01, 10.57, FOUND",
        "REMOTE,    2024-12-31, 10.57, FOUND",
        "GROUP,     2024-06-01, 11.22, FOUND",
        "COMMUNITY, 2025-01-01, 10.57, UNCERTAIN",
    })
    void givesBackGridCharges(Configuration configuration, LocalDate day, String price, Certainty certainty) {
        assertThat(LAW.valorisation().of(configuration, day)).isEqualTo(Price.eurPerMWh(price));
        assertThat(LAW.valorisation().transmission(day).certainty()).isEqualTo(certainty);
    }

    @Test
    void remembersTheYearBefore() {
        var value = LAW.valorisation().transmission(LocalDate.of(2023, 12, 31));
        assertThat(value.value()).isEqualTo(Price.eurPerMWh("8.48"));
        assertThat(value.certainty()).isEqualTo(Certainty.MEMORY);
        assertThat(LAW.valorisation().distribution(DAY).value()).isEqualTo(Price.eurPerMWh("0.65"));
    }

    @ParameterizedTest
    @CsvSource({"GROUP, LOW, 0.026", "GROUP, MEDIUM, 0.012", "COMMUNITY, LOW, 0", "REMOTE, MEDIUM, 0"})
    void paysAvoidedLossesToGroupsOnly(Configuration configuration, Voltage voltage, BigDecimal part) {
        assertThat(LAW.losses().of(configuration, voltage, DAY)).isEqualByComparingTo(part);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "3.1, 15", "20, 15", "20.5, 15.5", "100, 95", "700, 695"})
    void chargesTheYearlyFee(String kW, String fee) {
        assertThat(LAW.fee().ofYear(Power.kW(kW), DAY)).isEqualTo(Money.eur(fee));
    }

    @Test
    void chargesTheFeeInTwelveParts() { // 95.00 = 8 x 7.92 + 4 x 7.91
        var yearly = Money.eur("95");
        assertThat(LAW.fee().ofMonth(yearly, 1)).isEqualTo(Money.eur("7.92"));
        assertThat(LAW.fee().ofMonth(yearly, 8)).isEqualTo(Money.eur("7.92"));
        assertThat(LAW.fee().ofMonth(yearly, 9)).isEqualTo(Money.eur("7.91"));
        assertThat(LAW.fee().ofMonth(yearly, 12)).isEqualTo(Money.eur("7.91"));
    }

    @Test
    void doubtsTheFeeBeforeItsDecree() {
        assertThat(LAW.fee().scale(LocalDate.of(2024, 3, 14)).certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(LAW.fee().scale(LocalDate.of(2024, 3, 15)).certainty()).isEqualTo(Certainty.FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        // incentivised Wh, injected Wh, set, excess Wh, reserved of 1.54
        "12000, 18000, TARIFF_ONLY,      2100, 0.2695",
        "12000, 18000, TARIFF_AND_GRANT, 3900, 0.5005",
        "9900,  18000, TARIFF_ONLY,         0, 0",
        "9901,  18000, TARIFF_ONLY,         1, 0.000155540",
        "0,     18000, TARIFF_ONLY,         0, 0",
        "0,         0, TARIFF_ONLY,         0, 0",
    })
    void reservesTheExcess(long incentivised, long injected, PlantSet set, BigDecimal excess, String reserved) {
        var year = new PremiumSurplus.Year(incentivised, injected);
        var threshold = LAW.surplus().threshold(set, DAY).value();
        assertThat(LAW.surplus().excess(year, threshold)).isEqualByComparingTo(excess);
        assertThat(LAW.surplus().reserved(Money.eur("1.54"), year, threshold)).isEqualTo(Money.eur(reserved));
    }
}
