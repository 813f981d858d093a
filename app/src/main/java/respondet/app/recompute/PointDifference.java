package respondet.app.recompute;

import java.time.Instant;
import java.util.List;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.metering.operator.Told;

/**
 * One figure of an operator that is not ours.
 *
 * @param theirs in Wh
 * @param ours in Wh
 * @param because what gives exactly the operator's figure; empty where nothing that was tried does
 */
public record PointDifference(Told told, Instant start, long theirs, long ours, List<Assumption> because) {

    /** Said where nothing that was tried gives the operator's figure. */
    public static final Message UNEXPLAINED = Message.of("recompute.because.nothing");

    public PointDifference {
        because = List.copyOf(because);
    }

    /** Theirs minus ours, in Wh. */
    public long wattHours() {
        return theirs - ours;
    }

    public boolean isExplained() {
        return !because.isEmpty();
    }

    /** The tree behind the difference. */
    public Explanation why() {
        return Explanation.of(
                reason(),
                energy(wattHours()),
                Explanation.Operation.DIFFERENCE,
                Explanation.input(Message.of("recompute.theirs"), energy(theirs)),
                Explanation.input(Message.of("recompute.ours"), energy(ours)));
    }

    /** The assumption that gives the operator's figure, of several the one that gives most others too, in words. */
    public Message reason() {
        return because.isEmpty() ? UNEXPLAINED : because.getFirst().words();
    }

    private static Value energy(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }
}
