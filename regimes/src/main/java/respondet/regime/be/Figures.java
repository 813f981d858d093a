package respondet.regime.be;

import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/** Reads and turns the money at the top of an explanation. */
final class Figures {

    private Figures() {}

    static Money moneyOf(Explanation why) {
        if (why.value() instanceof Value.Money(var money)) {
            return money;
        }
        throw new IllegalStateException("The value (" + why.value() + ") is not money.\nMaybe a step was mixed up.");
    }

    /** The same amount to be paid: nothing minus the amount. */
    static Explanation owed(String what, Explanation amount) {
        var money = moneyOf(amount);
        var nothing = Explanation.input(Because.text("nothing_received"), Value.of(Money.zero(money.currency())));
        return Explanation.of(Because.text(what), Value.of(money.negate()), Operation.DIFFERENCE, nothing, amount);
    }
}
