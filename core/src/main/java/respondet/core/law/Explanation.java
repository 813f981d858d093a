package respondet.core.law;

import java.util.List;
import java.util.Optional;

/**
 * The tree behind a figure: what it is, how it follows from its parts, and by which article.
 *
 * <p>The operation says how {@code value} is computed from the values of {@code parts}, in order, so that a reader who
 * trusts nobody can compute it again.
 */
public record Explanation(
        Message what,
        Value value,
        Operation operation,
        List<Explanation> parts,
        Optional<Reference> reference,
        Certainty certainty) {

    /** How a value follows from its parts. */
    public enum Operation {
        /** Read from a meter file, a price file or the community's agreement; the message names point, interval or key. */
        INPUT,
        /** A number of the law. */
        PARAMETER,
        SUM,
        /** The first part minus all others. */
        DIFFERENCE,
        PRODUCT,
        /** The first part divided by the second. */
        QUOTIENT,
        MINIMUM,
        MAXIMUM,
        /** The first part, or zero where it is negative. */
        ABOVE_ZERO,
        /** Energy times price, interval by interval, summed; the parts are the totals of both for orientation. */
        SUM_OVER_INTERVALS,
        /** The whole (first part) divided by largest remainder in proportion to the claim (second part) in all claims (third part). */
        LARGEST_REMAINDER,
        /** The part rounded to the unit of the value. */
        ROUNDED
    }

    public Explanation {
        parts = List.copyOf(parts);
        for (var part : parts) {
            certainty = certainty.and(part.certainty());
        }
    }

    public static Explanation input(Message what, Value value) {
        return new Explanation(what, value, Operation.INPUT, List.of(), Optional.empty(), Certainty.FOUND);
    }

    /** A number of the law with its reference. */
    public static Explanation parameter(Message what, Value value, Parameter<?> parameter) {
        return new Explanation(
                what, value, Operation.PARAMETER, List.of(), Optional.of(parameter.reference()), parameter.certainty());
    }

    public static Explanation of(Message what, Value value, Operation operation, Explanation... parts) {
        return new Explanation(what, value, operation, List.of(parts), Optional.empty(), Certainty.FOUND);
    }

    public static Explanation of(Message what, Value value, Operation operation, List<Explanation> parts) {
        return new Explanation(what, value, operation, parts, Optional.empty(), Certainty.FOUND);
    }

    public Explanation by(Reference article) {
        return new Explanation(what, value, operation, parts, Optional.of(article), certainty);
    }

    public Explanation atMost(Certainty known) {
        return new Explanation(what, value, operation, parts, reference, certainty.and(known));
    }
}
