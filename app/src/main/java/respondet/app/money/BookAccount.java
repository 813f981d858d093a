package respondet.app.money;

import java.util.Locale;
import java.util.function.Function;
import respondet.billing.account.Account;
import respondet.billing.account.Chart;

/** What the accounts of the books are for. */
enum BookAccount {
    MEMBERS(Chart::members),
    BANK(Chart::bank),
    SALES(Chart::sales),
    PURCHASES(Chart::purchases),
    VAT_OWED(Chart::vatOwed),
    VAT_DEDUCTIBLE(Chart::vatDeductible);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method
    private final Function<Chart, Account> account;

    BookAccount(Function<Chart, Account> account) {
        this.account = account;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Account of(Chart chart) {
        return account.apply(chart);
    }

    /** The chart with the account of each. */
    static Chart chart(Function<BookAccount, Account> of) {
        return new Chart(
                of.apply(MEMBERS),
                of.apply(BANK),
                of.apply(SALES),
                of.apply(PURCHASES),
                of.apply(VAT_OWED),
                of.apply(VAT_DEDUCTIBLE));
    }
}
