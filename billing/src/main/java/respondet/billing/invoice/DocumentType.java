package respondet.billing.invoice;

import java.util.Locale;

/** What a document is, with its code in UNTDID 1001 (EN 16931 BT-3). */
public enum DocumentType {
    INVOICE(380, 1, false),
    /** What the buyer gets back. */
    CREDIT_NOTE(381, -1, false),
    /** What the buyer owes besides. */
    DEBIT_NOTE(383, 1, false),
    /** An invoice that stands in for another. */
    CORRECTED_INVOICE(384, 1, false),
    /** Written by the buyer in the seller's name (Directive 2006/112/EC, art. 224). */
    SELF_BILLED_INVOICE(389, 1, true),
    SELF_BILLED_CREDIT_NOTE(261, -1, true);

    private final int code;
    private final int sign;
    private final boolean selfBilled;

    DocumentType(int code, int sign, boolean selfBilled) {
        this.code = code;
        this.sign = sign;
        this.selfBilled = selfBilled;
    }

    public int code() {
        return code;
    }

    /** 1 where the buyer owes its amount to the seller, −1 the other way round. */
    public int sign() {
        return sign;
    }

    public boolean isSelfBilled() {
        return selfBilled;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
