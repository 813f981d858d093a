package respondet.naive;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The Polish prosumer's deposit: injected energy in money, used the oldest first. */
public final class NetBilling {

    private static final Fraction FACTOR = Fraction.of("1.23");

    /** Refund with the monthly price; with the hourly price it is 30 %. */
    public static final Fraction REFUND_MONTHLY = Fraction.of("0.20");

    public static final Fraction REFUND_HOURLY = Fraction.of("0.30");

    private NetBilling() {}

    /** What one month credited and what is left of it. */
    public record Deposit(YearMonth month, Fraction credited, Fraction left) {

        /** After twelve months the unused part is refunded up to the rate of what was credited. */
        Fraction refund(Fraction rate) {
            return left.min(rate.times(credited));
        }
    }

    /** What is still to pay, the deposits that go on, and what became of those that ended. */
    public record Settled(Fraction due, List<Deposit> deposits, Fraction refunded, Fraction lost) {}

    /** Both lists run over the same intervals; a negative price counts as zero. */
    public static Deposit deposit(YearMonth month, List<Fraction> injected, List<Fraction> prices) {
        var values = Elementwise.combine(injected, prices, (kwh, price) -> kwh.times(price.positivePart()));
        var credited = Fraction.sum(values).times(FACTOR);
        return new Deposit(month, credited, credited);
    }

    /** A deposit of month M serves through the settlement of month M + 12. */
    public static Settled settle(YearMonth month, List<Deposit> deposits, Fraction due, Fraction refundRate) {
        var unpaid = due;
        var left = new ArrayList<Deposit>();
        var refunded = Fraction.ZERO;
        var lost = Fraction.ZERO;
        for (var deposit : deposits.stream().sorted(comparing(Deposit::month)).toList()) {
            if (month.isAfter(deposit.month().plusMonths(12))) {
                refunded = refunded.plus(deposit.refund(refundRate));
                lost = lost.plus(deposit.left().minus(deposit.refund(refundRate)));
            } else {
                var used = deposit.left().min(unpaid);
                unpaid = unpaid.minus(used);
                left.add(new Deposit(
                        deposit.month(), deposit.credited(), deposit.left().minus(used)));
            }
        }
        left.removeIf(deposit -> deposit.left().isZero());
        return new Settled(unpaid, List.copyOf(left), refunded, lost);
    }
}
