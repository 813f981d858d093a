package respondet.billing.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import respondet.core.quantity.Money;

/**
 * A claim with what was paid or set off of it.
 *
 * @param paid has the sign of what was owed
 */
public record OpenItem(Claim claim, Money paid) {

    public Money open() {
        return claim.owed().minus(paid);
    }

    public boolean isSettled() {
        return open().isZero();
    }

    /** Days after the last day for paying; nothing where the community owes it, or where it is paid. */
    public long daysOverdue(LocalDate on) {
        return open().amount().signum() > 0 ? Math.max(0, ChronoUnit.DAYS.between(claim.due(), on)) : 0;
    }
}
