package respondet.app.explain;

import java.time.YearMonth;
import java.util.Optional;
import respondet.core.law.Explanation;
import respondet.core.settlement.AmountKind;

/**
 * One answer: a figure of one month, or of one interval in it, with its tree.
 *
 * @param name the figure's own name: of energy or of an item of money
 * @param kind the column of money; none for energy
 * @param whole whether an interval was asked for but only the whole month has a value
 */
public record Explained(YearMonth month, String name, Optional<AmountKind> kind, boolean whole, Explanation why) {

    static Explained energy(YearMonth month, String name, Explanation why) {
        return new Explained(month, name, Optional.empty(), false, why);
    }

    /** The same answer, which is about more than was asked. */
    Explained wholeMonth() {
        return new Explained(month, name, kind, true, why);
    }
}
