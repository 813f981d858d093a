package respondet.core.settlement;

import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;

/** Shares what the plants gave, in proportion to what the members took. */
record Pooling() implements Sharing {

    @Override
    public void divide(Division interval) {
        interval.shareInProportionToConsumption(Math.min(interval.totalConsumed(), interval.totalProduced()));
        interval.takeInProportionToInjection();
    }

    @Override
    public Explanation whyShared(Division interval, int member) {
        return Explanation.input(Message.of("test"), Value.of(Energy.wattHours(interval.shared()[member])));
    }
}
