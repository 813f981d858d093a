package respondet.regime.pl;

import respondet.core.allocation.LargestRemainder;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.settlement.Division;
import respondet.core.settlement.Sharing;

/** Balances all points of a community against each other in each hour: what meets in the hour is shared. */
final class HourlyPooling implements Sharing {

    private static final Reference ARTICLE = new Reference(Acts.SETTLEMENT, "§ 2(3)(2)");

    @Override
    public void divide(Division hour) {
        var parts = LargestRemainder.split(pooled(hour), hour.consumed());
        System.arraycopy(parts, 0, hour.shared(), 0, parts.length);
        hour.takeInProportionToInjection();
    }

    /** The balance of the hour counts only the difference, so the smaller of the two sums was met inside. */
    @Legal(act = Acts.SETTLEMENT, article = "§ 2(3)(2)")
    static long pooled(Division hour) {
        return Math.min(hour.totalConsumed(), hour.totalProduced());
    }

    @Override
    public Explanation whyShared(Division hour, int member) {
        var taken = input("explain.pl.taken_by_all", hour.totalConsumed());
        var given = input("explain.pl.given_by_all", hour.totalProduced());
        var pooled = Explanation.of(
                        Message.of("explain.pl.pooled"), energy(pooled(hour)), Operation.MINIMUM, taken, given)
                .by(ARTICLE);
        return Explanation.of(
                Message.of("explain.pl.shared_in_hour"),
                energy(hour.shared()[member]),
                Operation.LARGEST_REMAINDER,
                pooled,
                input("explain.pl.taken_by_member", hour.consumed()[member]),
                taken);
    }

    private static Explanation input(String key, long wattHours) {
        return Explanation.input(Message.of(key), energy(wattHours));
    }

    private static Value energy(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }
}
