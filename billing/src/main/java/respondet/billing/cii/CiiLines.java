package respondet.billing.cii;

import java.util.Map;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.norm.Quantity;
import respondet.billing.xml.XmlOut;

/** The lines (EN 16931 BG-25). */
final class CiiLines {

    private CiiLines() {}

    static void write(XmlOut out, InvoiceLine line) {
        var quantity = Quantity.of(line);
        var unit = Map.of("unitCode", quantity.unit());
        out.element("ram:IncludedSupplyChainTradeLineItem", item -> {
            item.element("ram:AssociatedDocumentLineDocument", head -> head.text("ram:LineID", line.id()));
            item.element("ram:SpecifiedTradeProduct", product -> product.text("ram:Name", line.name()));
            item.element(
                    "ram:SpecifiedLineTradeAgreement",
                    agreement -> agreement.element(
                            "ram:NetPriceProductTradePrice",
                            price -> price.text(
                                            "ram:ChargeAmount",
                                            line.net().rounded().abs().toPlainString())
                                    .text(
                                            "ram:BasisQuantity",
                                            unit,
                                            quantity.base().toPlainString())));
            item.element(
                    "ram:SpecifiedLineTradeDelivery",
                    delivery -> delivery.text(
                            "ram:BilledQuantity", unit, quantity.signed().toPlainString()));
            item.element("ram:SpecifiedLineTradeSettlement", money -> money(money, line));
        });
    }

    private static void money(XmlOut out, InvoiceLine line) {
        out.element("ram:ApplicableTradeTax", tax -> rate(tax.text("ram:TypeCode", "VAT"), line.vat()));
        out.element(
                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                sum -> sum.text("ram:LineTotalAmount", line.net().rounded().toPlainString()));
    }

    /** Outside VAT there is no rate (BR-O-05). */
    static void rate(XmlOut out, VatRate rate) {
        out.text("ram:CategoryCode", rate.category().code());
        if (rate.category() != VatCategory.NOT_SUBJECT) {
            out.text("ram:RateApplicablePercent", rate.percent().toPlainString());
        }
    }
}
