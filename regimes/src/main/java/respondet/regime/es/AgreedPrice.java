package respondet.regime.es;

import java.util.Optional;
import respondet.core.community.PriceCurve;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** One price element of a tariff over the timeline, or that it is missing, with what to show of it. */
record AgreedPrice(String element, String tariff, Optional<PriceCurve> curve, Value shown) {

    static AgreedPrice missing(String element, String tariff) {
        return new AgreedPrice(element, tariff, Optional.empty(), Value.of(""));
    }

    Explanation explained() {
        return Explanation.input(Message.of("explain.es.price." + element).with("tariff", Value.of(tariff)), shown);
    }
}
