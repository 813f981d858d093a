package respondet.billing.invoice;

/** Why VAT is due or not, with its code in UNCL 5305 (EN 16931 BT-118 and BT-151). */
public enum VatCategory {
    STANDARD("S"),
    ZERO("Z"),
    EXEMPT("E"),
    /** The buyer owes the tax. */
    REVERSE_CHARGE("AE"),
    NOT_SUBJECT("O");

    private final String code;

    VatCategory(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
