package respondet.regime.es;

import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/** What a member's bill of a month is lowered by for its surplus, before taxes: never more than its own energy cost. */
final class SimplifiedCompensation {

    private static final String ARTICLE = "14.3";

    private SimplifiedCompensation() {}

    /** The value of the surplus, at most the value of the energy taken from the grid in the same month. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE)
    static Money compensation(Money surplusValue, Money energyValue) {
        return surplusValue.min(energyValue);
    }

    /** What the cap cuts off: neither paid nor carried to another month. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE)
    static Money aboveCap(Money surplusValue, Money energyValue) {
        return surplusValue.minus(compensation(surplusValue, energyValue));
    }

    static Explanation explained(Explanation surplusValue, Explanation energyValue) {
        var money = compensation(Amount.money(surplusValue), Amount.money(energyValue));
        return Explanation.of(
                        Message.of("explain.es.compensation"),
                        Value.of(money),
                        Operation.MINIMUM,
                        surplusValue,
                        energyValue)
                .by(Acts.article(ARTICLE));
    }

    static Explanation aboveCapExplained(Explanation surplusValue, Explanation compensation) {
        var money = Amount.money(surplusValue).minus(Amount.money(compensation));
        return Explanation.of(
                        Message.of("explain.es.above_cap"),
                        Value.of(money),
                        Operation.DIFFERENCE,
                        surplusValue,
                        compensation)
                .by(Acts.article(ARTICLE));
    }
}
