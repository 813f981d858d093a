package respondet.core.settlement;

import respondet.core.law.Explanation;

/** How a law divides the energy of one interval; the same interval always gives the same division. */
public interface Sharing {

    /** Fills the results of a division whose energy is already there. */
    void divide(Division interval);

    /** Why a member got its shared energy in an interval that was divided. */
    Explanation whyShared(Division interval, int member);
}
