package respondet.regime.be;

import java.math.BigDecimal;
import java.math.RoundingMode;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;

/** The steps of which Walloon explanations are made. */
final class Because {

    private static final int RATIO_DIGITS = 6;

    private Because() {}

    static Message text(String what) {
        return Message.of("explain.be." + what);
    }

    static Value energy(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }

    /** A metered or derived energy that is not taken apart further. */
    static Explanation known(String what, long wattHours) {
        return Explanation.input(text(what), energy(wattHours));
    }

    static Explanation number(String what, BigDecimal number) {
        return Explanation.input(text(what), Value.of(number));
    }

    static Explanation step(String what, long wattHours, Operation operation, Explanation... parts) {
        return Explanation.of(text(what), energy(wattHours), operation, parts);
    }

    static Explanation part(Explanation whole, Explanation claim, Explanation claims, long wattHours) {
        return step("part", wattHours, Operation.LARGEST_REMAINDER, whole, claim, claims);
    }

    /** A ratio for a sentence, to six digits; figures never follow from it. */
    static Value ratio(long part, long whole) {
        return new Value.Percent(
                BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), RATIO_DIGITS, RoundingMode.HALF_UP));
    }

    static long sum(long[] values) {
        long sum = 0;
        for (long each : values) {
            sum += each;
        }
        return sum;
    }
}
