package respondet.naive;

import java.util.Collections;
import java.util.List;

/** The shares that follow from a number of members. */
public final class Shares {

    private Shares() {}

    /** One nth for each of n members. */
    public static List<Fraction> equal(int members) {
        return members == 0 ? List.of() : Collections.nCopies(members, Fraction.of(1, members));
    }

    /** What nobody holds between a leave and the next key. */
    static Fraction unassigned(List<Fraction> shares) {
        return Fraction.ONE.minus(Fraction.sum(shares));
    }
}
