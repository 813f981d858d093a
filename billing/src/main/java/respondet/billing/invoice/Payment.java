package respondet.billing.invoice;

import java.time.LocalDate;
import java.util.Optional;

/** How and until when a document is paid (EN 16931 BG-16); kept apart from what is owed. */
public sealed interface Payment {

    /** The last day (BT-9). */
    LocalDate due();

    /** The buyer sends it to the seller's account. */
    record Transfer(LocalDate due, Optional<String> iban, String reference) implements Payment {}

    /**
     * The seller collects it (BG-19).
     *
     * @param mandate the mandate's reference (BT-89)
     * @param creditor the seller's creditor identifier (BT-90)
     * @param debited the buyer's account (BT-91)
     */
    record DirectDebit(LocalDate due, String mandate, String creditor, String debited) implements Payment {}

    /** It is set off against other documents, or paid back with them. */
    record Offset(LocalDate due) implements Payment {}
}
