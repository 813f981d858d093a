package respondet.app.recompute;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * An assumption to try.
 *
 * @param answer what it gives; empty where it cannot be computed
 */
record Trial(Assumption assumption, Evidence evidence, Supplier<Optional<Answer>> answer) {

    /** How much of an operator's figures an assumption must give before it is named for one of them. */
    enum Evidence {
        /** The figure itself: nothing else gives it but by this narrow chance. */
        VALUE,
        /** All figures of the point in that day. */
        DAY,
        /** All figures of the point in that day, or those of several points in that interval. */
        DAY_OR_INTERVAL
    }
}
