package respondet.regime.be;

import java.math.BigDecimal;
import java.util.ArrayList;
import respondet.core.allocation.LargestRemainder;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;

/** On request: equal or agreed parts, repeated among members with unmet demand until energy or demand is used up. */
record IterativeKey(AgreedParts agreed) implements SharingKey {

    /** Sees each round before it is given out. */
    private interface Round {
        void seen(long left, long[] claims, long[] parts, long[] unmet);
    }

    @Override
    @Legal(act = Acts.DECREE, article = "35sexdecies §2")
    public void share(long injected, long[] withdrawn, long[] shared) {
        var unmet = rounds(injected, withdrawn, (_, _, _, _) -> {});
        for (int m = 0; m < shared.length; m++) {
            shared[m] = withdrawn[m] - unmet[m];
        }
    }

    private long[] rounds(long injected, long[] withdrawn, Round round) {
        var unmet = withdrawn.clone();
        // the part of who has left takes no part in the rounds
        long left = injected - agreed.unassigned(agreed.split(injected));
        var claims = agreed.wanting(unmet);
        while (left > 0 && Because.sum(claims) > 0) {
            var parts = LargestRemainder.split(left, claims);
            round.seen(left, claims, parts, unmet);
            left -= give(parts, unmet);
            claims = agreed.wanting(unmet);
        }
        return unmet;
    }

    private static long give(long[] parts, long[] unmet) {
        long given = 0;
        for (int m = 0; m < unmet.length; m++) {
            long got = Math.min(parts[m], unmet[m]);
            unmet[m] -= got;
            given += got;
        }
        return given;
    }

    @Override
    public Explanation why(long injected, long[] withdrawn, int member) {
        var steps = new ArrayList<Explanation>();
        var unmet = rounds(injected, withdrawn, (left, claims, parts, before) -> {
            if (claims[member] > 0) {
                steps.add(whyRound(left, claims, parts, before, member));
            }
        });
        var got = Because.energy(withdrawn[member] - unmet[member]);
        return Explanation.of(Because.text("iterative"), got, Operation.SUM, steps);
    }

    private static Explanation whyRound(long left, long[] claims, long[] parts, long[] unmet, int member) {
        var part = Because.part(
                Because.known("left", left),
                Because.number("key_part", BigDecimal.valueOf(claims[member])),
                Because.number("key_wanting", BigDecimal.valueOf(Because.sum(claims))),
                parts[member]);
        var wanted = Because.known("unmet", unmet[member]);
        return Because.step("round", Math.min(parts[member], unmet[member]), Operation.MINIMUM, part, wanted);
    }
}
