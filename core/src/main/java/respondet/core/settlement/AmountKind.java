package respondet.core.settlement;

import java.util.Locale;

/** In which of the columns that must never be added across regimes an amount belongs. */
public enum AmountKind {
    /** What a bill would have held without sharing. */
    AVOIDED_COST,
    /** Money that comes from outside the community. */
    CASH_RECEIVED,
    /** The price agreed inside: negative for who pays, positive for who receives. */
    INTERNAL_PRICE,
    /** Money that the law ties to certain members or purposes. */
    RESERVED,
    /** What is owed for taking part. */
    FEE,
    /** Value that the law lets nobody have; informs and is never added. */
    LOST;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
