package respondet.app.evaluate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/** What a reader of the law computes from the files alone, to hold it against what a tree says. */
interface OwnLaw {

    /** Consumed, shared, surplus and residual of a member's month, in Wh. */
    long[] energy(String member, YearMonth month);

    /** What a leaf must say; nothing for a leaf that this reader does not know. */
    Optional<BigDecimal> leaf(Figure leaf, Where where);

    /** The sum over intervals that a node stands for. */
    Optional<BigDecimal> overIntervals(Figure node, Where where);

    /** What a node that divides by largest remainder must give. */
    Optional<BigDecimal> divided(Figure node, Where where);

    /** Whether a leaf that is a word or a name is right. */
    boolean isRight(Figure word, Where where);
}
