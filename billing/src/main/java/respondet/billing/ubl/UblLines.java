package respondet.billing.ubl;

import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.norm.Quantity;
import respondet.billing.xml.XmlText;

/** The lines (EN 16931 BG-25). */
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
        price.setBaseQuantity(quantity.base()).setUnitCode(quantity.unit());
        return price;
    }
}
