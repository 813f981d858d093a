package respondet.metering.operator;

import java.util.Locale;

/** What an operator's value is about. */
public enum Figure {
    /** Energy of the community that a point used. */
    SHARED,
    /** What is left of a member's or a plant's generation. */
    SURPLUS,
    /** What a point took and the community did not cover. */
    RESIDUAL,
    /** A member's part of the generation, whether used or not: shared and surplus together. */
    ASSIGNED,
    /** What a point took less what it gave in the same interval; negative where it gave more. */
    BALANCE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
