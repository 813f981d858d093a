package respondet.billing.ubl;

import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.norm.TaxGroup;

/** VAT by category and rate (EN 16931 BG-23). */
final class UblTaxes {

    private UblTaxes() {}

    static TaxTotalType total(Invoice invoice) {
        var total = new TaxTotalType();
        total.setTaxAmount(invoice.tax().rounded())
                .setCurrencyID(invoice.currency().getCurrencyCode());
        TaxGroup.of(invoice).forEach(group -> total.addTaxSubtotal(subtotal(group)));
        return total;
    }

    private static TaxSubtotalType subtotal(TaxGroup group) {
        var currency = group.taxable().currency().getCurrencyCode();
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(group.taxable().rounded()).setCurrencyID(currency);
        subtotal.setTaxAmount(group.tax().rounded()).setCurrencyID(currency);
        subtotal.setTaxCategory(category(group.rate(), group.reason()));
        return subtotal;
    }

    /** The category of one line (BG-30), which gives no reason. */
    static TaxCategoryType category(VatRate rate) {
        return category(rate, "");
    }

    private static TaxCategoryType category(VatRate rate, String reason) {
        var category = new TaxCategoryType();
        category.setID(rate.category().code());
        if (rate.category() != VatCategory.NOT_SUBJECT) {
            category.setPercent(rate.percent());
        }
        if (!reason.isEmpty()) {
            category.addTaxExemptionReason(new TaxExemptionReasonType(reason));
        }
        category.setTaxScheme(scheme());
        return category;
    }

    static TaxSchemeType scheme() {
        var scheme = new TaxSchemeType();
        scheme.setID("VAT");
        return scheme;
    }
}
