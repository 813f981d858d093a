package respondet.regime.es;

import respondet.core.law.Certainty;
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

    /**
     * The value of the surplus, at most the value of the energy taken from the grid in the same month. The law says
     * nothing of a month in which prices make this negative; we take it for nothing.
     */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE)
    static Money compensation(Money surplusValue, Money energyValue) {
        return surplusValue.min(energyValue).aboveZero();
    }

    /** Whether the bill would rise, which the law does not foresee. */
    static boolean isBelowZero(Money surplusValue, Money energyValue) {
        return surplusValue.min(energyValue).amount().signum() < 0;
    }

    /** What the cap cuts off: neither paid nor carried to another month. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = ARTICLE)
    static Money aboveCap(Money surplusValue, Money energyValue) {
        return surplusValue.minus(compensation(surplusValue, energyValue)).aboveZero();
    }

    static Explanation explained(Explanation surplusValue, Explanation energyValue) {
        var lower = Amount.money(surplusValue).min(Amount.money(energyValue));
        var cap = Explanation.of(
                        Message.of("explain.es.compensation"),
                        Value.of(lower),
                        Operation.MINIMUM,
                        surplusValue,
                        energyValue)
                .by(Acts.article(ARTICLE));
        return lower.amount().signum() < 0 ? atLeastNothing(cap) : cap;
    }

    private static Explanation atLeastNothing(Explanation negative) {
        var nothing = Money.zero(Amount.money(negative).currency());
        return Explanation.of(
                        Message.of("explain.es.compensation_not_negative"),
                        Value.of(nothing),
                        Operation.ABOVE_ZERO,
                        negative)
                .by(Acts.article(ARTICLE))
                .atMost(Certainty.UNCERTAIN);
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
