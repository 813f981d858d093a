package respondet.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final Unit CENTS = Unit.minorOf(Currency.getInstance("EUR"));

    private static Entry entry(String account, Unit unit, long amount) {
        return new Entry(Account.of(account), unit, amount);
    }

    @Test
    void refusesAPostingThatDoesNotBalanceInEachUnit() {
        assertThatThrownBy(() ->
                        new Posting(MONTH, "mixed", List.of(entry("a", CENTS, 1), entry("b", Unit.WATT_HOUR, -1))))
                .isInstanceOf(UnbalancedException.class)
                .hasMessage("The posting (mixed, 2026-01) is off by 1 EUR.");
    }

    @Test
    void keepsBalancesThatAReplayGivesAgain() {
        var random = new SplittableRandom(5);
        var ledger = new Ledger();
        for (int i = 0; i < 500; i++) {
            var unit = random.nextBoolean() ? CENTS : Unit.WATT_HOUR;
            long amount = random.nextLong(-1_000, 1_000);
            ledger.post(new Posting(
                    MONTH,
                    "random",
                    List.of(
                            entry("a" + random.nextInt(5), unit, amount),
                            entry("a" + random.nextInt(5), unit, -amount))));
        }
        for (var unit : List.of(CENTS, Unit.WATT_HOUR)) {
            ledger.balances(unit)
                    .forEach((account, balance) -> assertThat(balance).isEqualTo(replayed(ledger, account, unit)));
            assertThat(ledger.balances(unit).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isZero();
        }
        assertThat(ledger.postings()).hasSize(500);
    }

    private static long replayed(Ledger ledger, Account account, Unit unit) {
        return ledger.postings().stream()
                .flatMap(posting -> posting.entries().stream())
                .filter(entry -> entry.account().equals(account) && entry.unit().equals(unit))
                .mapToLong(Entry::amount)
                .sum();
    }

    @Test
    void knowsNothingOfAnAccountThatWasNeverUsed() {
        assertThat(new Ledger().balance(Account.of("a"), CENTS)).isZero();
        assertThat(new Ledger().balances(CENTS)).isEmpty();
    }

    @Test
    void ordersAccountsByKindAndHolder() {
        assertThat(List.of(Account.of("b"), Account.of("a", "2"), Account.of("a", "1")).stream()
                        .sorted()
                        .toList())
                .containsExactly(Account.of("a", "1"), Account.of("a", "2"), Account.of("b"));
    }
}
