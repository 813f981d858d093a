package respondet.regime.be;

import java.math.BigDecimal;
import java.math.RoundingMode;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.quantity.Share;

/** On request: a fixed part of the injected energy by agreed shares, all that is left in proportion to unmet demand. */
record HybridKey(Share fixedPart, AgreedParts agreed) implements SharingKey {

    @Override
    @Legal(act = Acts.DECREE, article = "35sexdecies §2")
    public void share(long injected, long[] withdrawn, long[] shared) {
        var parts = agreed.split(fixed(injected));
        var unmet = new long[withdrawn.length];
        for (int m = 0; m < shared.length; m++) {
            shared[m] = Math.min(parts[m], withdrawn[m]);
            unmet[m] = withdrawn[m] - shared[m];
        }
        var second = ProrataKey.parts(left(injected, parts, shared), unmet);
        for (int m = 0; m < shared.length; m++) {
            shared[m] += second[m];
        }
    }

    /** The fixed part, rounded down to the watt-hour. */
    private long fixed(long injected) {
        return fixedPart
                .value()
                .multiply(BigDecimal.valueOf(injected))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private long left(long injected, long[] parts, long[] first) {
        return injected - agreed.unassigned(parts) - Because.sum(first);
    }

    @Override
    public Explanation why(long injected, long[] withdrawn, int member) {
        long fixed = fixed(injected);
        var parts = agreed.split(fixed);
        var first = new long[withdrawn.length];
        var unmet = new long[withdrawn.length];
        for (int m = 0; m < first.length; m++) {
            first[m] = Math.min(parts[m], withdrawn[m]);
            unmet[m] = withdrawn[m] - first[m];
        }
        long left = left(injected, parts, first);
        var byKey = new FixedKey(agreed).why(fixed, withdrawn, member);
        var byDemand = ProrataKey.step(Because.known("left", left), left, unmet, member);
        long got = first[member] + ProrataKey.parts(left, unmet)[member];
        return Because.step("hybrid", got, Operation.SUM, byKey, byDemand);
    }
}
