package respondet.billing.ubl;

import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.xml.XmlText;

/**
 * The lines (EN 16931 BG-25). A price is a line's whole net amount per that line's whole energy, so that both multiply to it
 * exactly; it is never negative (BR-27), the quantity is.
 */
final class UblLines {

    private UblLines() {}

    static InvoiceLineType invoiced(InvoiceLine from) {
        var line = new InvoiceLineType();
        var quantity = Quantity.of(from);
        line.setID(from.id());
        line.setInvoicedQuantity(quantity.signed()).setUnitCode(quantity.unit());
        line.setLineExtensionAmount(from.net().rounded())
                .setCurrencyID(from.net().currency().getCurrencyCode());
        line.setItem(item(from));
        line.setPrice(price(from, quantity));
        return line;
    }

    static CreditNoteLineType credited(InvoiceLine from) {
        var line = new CreditNoteLineType();
        var quantity = Quantity.of(from);
        line.setID(from.id());
        line.setCreditedQuantity(quantity.signed()).setUnitCode(quantity.unit());
        line.setLineExtensionAmount(from.net().rounded())
                .setCurrencyID(from.net().currency().getCurrencyCode());
        line.setItem(item(from));
        line.setPrice(price(from, quantity));
        return line;
    }

    private static ItemType item(InvoiceLine from) {
        var item = new ItemType();
        item.setName(XmlText.clean(from.name()));
        item.addClassifiedTaxCategory(UblTaxes.category(from.vat()));
        return item;
    }

    private static PriceType price(InvoiceLine from, Quantity quantity) {
        var price = new PriceType();
        price.setPriceAmount(from.net().rounded().abs())
                .setCurrencyID(from.net().currency().getCurrencyCode());
        price.setBaseQuantity(quantity.signed().abs()).setUnitCode(quantity.unit());
        return price;
    }

    /** With a unit of UN/ECE Recommendation 20 (BT-129, BT-130). */
    private record Quantity(BigDecimal signed, String unit) {

        static Quantity of(InvoiceLine line) {
            boolean lowers = line.net().amount().signum() < 0;
            var size = line.energy()
                    .filter(energy -> !energy.isZero())
                    .map(energy -> new Quantity(energy.inKWh().abs(), "KWH"))
                    .orElseGet(() -> new Quantity(BigDecimal.ONE, "C62"));
            return lowers ? new Quantity(size.signed().negate(), size.unit()) : size;
        }
    }
}
