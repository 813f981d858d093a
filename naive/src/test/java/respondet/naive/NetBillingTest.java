package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.fraction;
import static respondet.naive.FourHours.fractions;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.naive.NetBilling.Deposit;

/** regimes.md, section 3.9; the figures are our own. */
class NetBillingTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Test
    void countsANegativePriceAsZero() {
        var deposit = NetBilling.deposit(JANUARY, fractions("10", "5"), fractions("0.4", "-0.1"));
        assertThat(deposit).isEqualTo(new Deposit(JANUARY, fraction("4.92"), fraction("4.92")));
    }

    @Test
    void usesTheOldestDepositFirst() {
        var settled = NetBilling.settle(
                FEBRUARY,
                List.of(deposit(FEBRUARY, 10, 10), deposit(JANUARY, 10, 3)),
                Fraction.of(5),
                NetBilling.REFUND_MONTHLY);
        assertThat(settled.due()).isEqualTo(Fraction.ZERO);
        assertThat(settled.deposits()).containsExactly(deposit(FEBRUARY, 10, 8));
    }

    @Test
    void refundsAtMostThePartOfWhatWasCredited() {
        var ended = List.of(deposit(JANUARY, 10, 9));
        var monthly = settle(ended, NetBilling.REFUND_MONTHLY);
        assertThat(monthly.refunded()).isEqualTo(Fraction.of(2));
        assertThat(monthly.lost()).isEqualTo(Fraction.of(7));
        assertThat(settle(ended, NetBilling.REFUND_HOURLY).refunded()).isEqualTo(Fraction.of(3));
        var little = settle(List.of(deposit(JANUARY, 10, 1)), NetBilling.REFUND_MONTHLY);
        assertThat(little.refunded()).isEqualTo(Fraction.ONE);
        assertThat(little.lost()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void servesTwelveMonths() {
        var last = NetBilling.settle(
                JANUARY.plusMonths(12), List.of(deposit(JANUARY, 10, 9)), Fraction.of(4), NetBilling.REFUND_MONTHLY);
        assertThat(last.deposits()).containsExactly(deposit(JANUARY, 10, 5));
        assertThat(last.refunded()).isEqualTo(Fraction.ZERO);
    }

    private static NetBilling.Settled settle(List<Deposit> deposits, Fraction rate) {
        return NetBilling.settle(JANUARY.plusMonths(13), deposits, Fraction.of(4), rate);
    }

    private static Deposit deposit(YearMonth month, long credited, long left) {
        return new Deposit(month, Fraction.of(credited), Fraction.of(left));
    }
}
