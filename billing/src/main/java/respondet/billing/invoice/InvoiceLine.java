package respondet.billing.invoice;

import java.util.Optional;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/**
 * One line (EN 16931 BG-25). Its net amount is that of the settlement, rounded there once; where it is for energy, the price
 * is that amount per that energy, so that both multiply exactly to it whatever the price of each quarter-hour was.
 *
 * @param id unique within the document (BT-126)
 * @param name what it is for, in the reader's language (BT-153)
 * @param energy what was delivered; empty where the line is for no energy (BT-129)
 * @param net whole minor units; negative where it lowers what the document asks for (BT-131)
 */
public record InvoiceLine(String id, String name, Optional<Energy> energy, Money net, VatRate vat) {

    public InvoiceLine {
        if (net.amount().compareTo(net.rounded()) != 0) {
            throw new IllegalArgumentException("The line (" + id + ") has a net amount of " + net
                    + ".\nMaybe it was not rounded to the minor unit.");
        }
    }
}
