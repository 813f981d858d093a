package respondet.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void countsEnergyInWholeWattHours() {
        assertThat(Energy.kWh("1.5")).isEqualTo(Energy.wattHours(1_500));
        assertThat(Energy.kWh("1.5").plus(Energy.wattHours(1)).minus(Energy.wattHours(2)))
                .hasToString("1.499 kWh");
        assertThat(Energy.wattHours(3).min(Energy.wattHours(2))).isEqualTo(Energy.wattHours(2));
        assertThat(Energy.wattHours(1).min(Energy.wattHours(2))).isEqualTo(Energy.wattHours(1));
        assertThat(Energy.wattHours(-1).aboveZero()).isEqualTo(Energy.ZERO);
        assertThat(Energy.wattHours(1).aboveZero()).isEqualTo(Energy.wattHours(1));
        assertThat(Energy.ZERO.isZero()).isTrue();
        assertThat(Energy.wattHours(1).isZero()).isFalse();
        assertThat(Energy.wattHours(1)).isLessThan(Energy.wattHours(2));
        assertThat(Energy.wattHours(5).timesRounded(new BigDecimal("0.5"))).isEqualTo(Energy.wattHours(3));
        assertThat(Energy.wattHours(5).exactTimes(new BigDecimal("0.5"))).isEqualByComparingTo("2.5");
    }

    @Test
    void refusesEnergyFinerThanAWattHour() {
        assertThatThrownBy(() -> Energy.kWh("0.0001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Energy.wattHours(Long.MAX_VALUE).plus(Energy.wattHours(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.005, 0.01, 1", "0.0049, 0.00, 0", "-0.005, -0.01, -1", "90, 90.00, 9000"})
    void roundsMoneyHalfUpToTheMinorUnit(String exact, String rounded, long minor) {
        assertThat(Money.eur(exact).rounded()).isEqualTo(new BigDecimal(rounded));
        assertThat(Money.eur(exact).minorUnits()).isEqualTo(minor);
    }

    @Test
    void computesWithMoneyOfOneCurrency() {
        assertThat(Money.eur("1.50").plus(Money.eur("0.5"))).isEqualTo(Money.eur("2.00"));
        assertThat(Money.eur("1").minus(Money.eur("3"))).isEqualTo(Money.eur("-2"));
        assertThat(Money.eur("-2").aboveZero()).isEqualTo(Money.zero(EUR));
        assertThat(Money.eur("2").aboveZero()).isEqualTo(Money.eur("2"));
        assertThat(Money.eur("2").times(new BigDecimal("1.5"))).isEqualTo(Money.eur("3"));
        assertThat(Money.eur("2").min(Money.eur("1"))).isEqualTo(Money.eur("1"));
        assertThat(Money.eur("1").min(Money.eur("2"))).isEqualTo(Money.eur("1"));
        assertThat(Money.ofMinor(150, EUR)).hasToString("1.5 EUR");
        assertThat(Money.eur("0.00").isZero()).isTrue();
        assertThat(Money.eur("0.01").isZero()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.eur("1").plus(Money.pln("1")))
                .withMessageContaining("dated rate");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.eur("1").min(Money.pln("1")));
    }

    @Test
    void pricesEnergyExactly() {
        assertThat(Price.eurPerMWh("130").times(Energy.kWh("3.5"))).isEqualTo(Money.eur("0.455"));
        assertThat(Price.eurPerKWh("0.13")).isEqualTo(Price.eurPerMWh("130.0"));
        assertThat(Price.eurPerKWh("0.13").perMWh()).isEqualTo(new BigDecimal("130"));
        assertThat(Price.eurPerMWh("80").plus(Price.eurPerMWh("5")).minus(Price.eurPerMWh("1")))
                .isEqualTo(Price.eurPerMWh("84"));
        assertThat(Price.eurPerMWh("80").times(new BigDecimal("0.5"))).isEqualTo(Price.eurPerMWh("40"));
        assertThat(Price.eurPerMWh("80").atLeast(Price.eurPerMWh("90"))).isEqualTo(Price.eurPerMWh("90"));
        assertThat(Price.eurPerMWh("95").atLeast(Price.eurPerMWh("90"))).isEqualTo(Price.eurPerMWh("95"));
        assertThat(Price.eurPerMWh("80").atMost(Price.eurPerMWh("70"))).isEqualTo(Price.eurPerMWh("70"));
        assertThat(Price.eurPerMWh("60").atMost(Price.eurPerMWh("70"))).isEqualTo(Price.eurPerMWh("60"));
        assertThat(Price.zero(EUR)).hasToString("0 EUR/kWh");
    }

    @Test
    void refusesPricesOfTwoCurrencies() {
        var zloty = Price.perKWh("1", Currency.getInstance("PLN"));
        var euro = Price.eurPerKWh("1");
        assertThatIllegalArgumentException().isThrownBy(() -> euro.plus(zloty));
        assertThatIllegalArgumentException().isThrownBy(() -> euro.minus(zloty));
        assertThatIllegalArgumentException().isThrownBy(() -> euro.atLeast(zloty));
        assertThatIllegalArgumentException().isThrownBy(() -> euro.atMost(zloty));
    }

    @Test
    void sumsCostsOfEitherSignPastSixtyFourBits() {
        var random = new SplittableRandom(6);
        var cost = new EnergyCost();
        var other = new EnergyCost();
        var expected = BigInteger.ZERO;
        for (int i = 0; i < 10_000; i++) {
            long wattHours = random.nextLong(-(1L << 40), 1L << 40);
            long nanos = random.nextLong(-(1L << 42), 1L << 42);
            (i % 2 == 0 ? cost : other).add(wattHours, nanos);
            expected = expected.add(BigInteger.valueOf(wattHours).multiply(BigInteger.valueOf(nanos)));
        }
        cost.add(other);
        assertThat(cost.in(EUR)).isEqualTo(new Money(new BigDecimal(expected, 15), EUR));
    }

    @Test
    void costsWattHoursTimesAPricePerMegawattHour() { // 1 kWh at 100 EUR/MWh
        var cost = new EnergyCost();
        cost.add(1_000, 100_000_000_000L);
        assertThat(cost.in(EUR)).isEqualTo(Money.eur("0.1"));
        cost.add(-2_000, 100_000_000_000L);
        assertThat(cost.in(EUR)).isEqualTo(Money.eur("-0.1"));
        assertThat(new EnergyCost().in(EUR)).isEqualTo(Money.zero(EUR));
    }

    @Test
    void keepsSharesBetweenNothingAndAll() {
        assertThat(Share.of("0.30")).isEqualTo(Share.of("0.3")).hasToString("0.3");
        assertThat(Share.of("0.3").rest()).isEqualTo(Share.of("0.7"));
        assertThat(Share.NONE).isLessThan(Share.ALL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of("30"))
                .withMessageContaining("Maybe it was given in percent");
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of("-0.1"));
    }

    @Test
    void keepsPowerAboveZero() {
        assertThat(Power.kW("1.50").plus(Power.kW("1"))).hasToString("2.5 kW");
        assertThat(Power.ZERO).isLessThan(Power.kW("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Power.kW("-1"));
    }

    @Test
    void spellsEachDecimalOneWay() {
        assertThat(Decimals.plain(new BigDecimal("90.00"))).isEqualTo(new BigDecimal("90"));
        assertThat(Decimals.plain(new BigDecimal("9E+1"))).isEqualTo(new BigDecimal("90"));
        assertThat(Decimals.plain(new BigDecimal("0.50"))).isEqualTo(new BigDecimal("0.5"));
    }
}
