package respondet.billing.ubl;

import java.util.Optional;

/** Whose rules an e-invoice promises to keep (EN 16931 BT-23 and BT-24). */
public enum UblProfile {
    /** The norm alone. */
    EN16931,
    /** Peppol BIS Billing 3.0, or BIS Self-Billing 3.0 where the buyer wrote it. */
    PEPPOL;

    private static final String NORM = "urn:cen.eu:en16931:2017";
    private static final String PROCESS = "urn:fdc:peppol.eu:2017:poacc:";

    /** Specification identifier (BT-24). */
    String customization(boolean selfBilled) {
        return switch (this) {
            case EN16931 -> NORM;
            case PEPPOL -> NORM + "#compliant#" + PROCESS + process(selfBilled) + ":3.0";
        };
    }

    /** Business process (BT-23). */
    Optional<String> profile(boolean selfBilled) {
        return switch (this) {
            case EN16931 -> Optional.empty();
            case PEPPOL -> Optional.of(PROCESS + process(selfBilled) + ":01:1.0");
        };
    }

    private static String process(boolean selfBilled) {
        return selfBilled ? "selfbilling" : "billing";
    }
}
