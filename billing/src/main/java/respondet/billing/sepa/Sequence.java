package respondet.billing.sepa;

/** Which of the collections under a mandate one is (SEPA Direct Debit Core Rulebook, AT-T004). */
public enum Sequence {
    /** The first of several. */
    FRST,
    /** One of several. */
    RCUR,
    /** The only one. */
    OOFF,
    /** The last one. */
    FNAL
}
