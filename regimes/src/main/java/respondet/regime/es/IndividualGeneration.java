package respondet.regime.es;

import respondet.core.allocation.LargestRemainder;
import respondet.core.law.Legal;

/** The part of the community's net generation that each member owns in an hour, whether or not the member consumes. */
final class IndividualGeneration {

    private IndividualGeneration() {}

    /** Net generation in whole Wh times each coefficient; the law names no rule for the Wh left over. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "annex I")
    static long[] of(long netGeneration, long[] coefficients) {
        return LargestRemainder.split(Math.max(0, netGeneration), coefficients);
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "3.k, annex I")
    static long selfConsumed(long individualGeneration, long consumed) {
        return Math.min(individualGeneration, consumed);
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "3.i, annex I")
    static long surplus(long individualGeneration, long selfConsumed) {
        return individualGeneration - selfConsumed;
    }
}
