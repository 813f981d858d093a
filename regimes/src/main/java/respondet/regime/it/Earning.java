package respondet.regime.it;

import java.util.List;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/** An exact amount and why it is that. */
record Earning(Money amount, Explanation why) {

    static Earning of(Money amount, Message what, Operation operation, Explanation... parts) {
        return new Earning(amount, Explanation.of(what, Value.of(amount), operation, parts));
    }

    /** One earning is its own sum. */
    static Earning sum(Message what, List<Earning> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var total = parts.stream().map(Earning::amount).reduce(Money.zero(SharedEnergyPremium.EUR), Money::plus);
        var why = Explanation.of(
                what,
                Value.of(total),
                Operation.SUM,
                parts.stream().map(Earning::why).toList());
        return new Earning(total, why);
    }

    /** The sum alone: what others earned is no business of who reads the explanation. */
    static Earning total(Message what, List<Earning> parts) {
        var sum = sum(what, parts);
        var why = Explanation.input(what, Value.of(sum.amount)).atMost(sum.why.certainty());
        return new Earning(sum.amount, why);
    }

    boolean isZero() {
        return amount.isZero();
    }
}
