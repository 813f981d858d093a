package respondet.billing.account;

import java.time.LocalDate;
import java.util.Optional;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import respondet.billing.invoice.Preceding;
import respondet.billing.invoice.TradeParty;
import respondet.core.quantity.Money;

/**
 * What a document makes somebody owe the community.
 *
 * @param owed negative where the community owes it
 * @param setOffAgainst the document whose amount it lowers, where nobody pays it by itself
 */
public record Claim(
        String number, String party, LocalDate issued, LocalDate due, Money owed, Optional<String> setOffAgainst) {

    /** Seen by the community, which wrote it: it is the seller, or the buyer of a self-billed document. */
    public static Claim of(Invoice invoice) {
        var owed = invoice.type().isSelfBilled() ? invoice.owed().negate() : invoice.owed();
        var against = invoice.payment() instanceof Payment.Offset
                ? invoice.corrects().map(Preceding::number)
                : Optional.<String>empty();
        return new Claim(
                invoice.number(),
                other(invoice).id(),
                invoice.issued(),
                invoice.payment().due(),
                owed,
                against);
    }

    static TradeParty other(Invoice invoice) {
        return invoice.type().isSelfBilled() ? invoice.seller() : invoice.buyer();
    }
}
