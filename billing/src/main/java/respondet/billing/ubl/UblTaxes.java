package respondet.billing.ubl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.invoice.VatSubtotal;
import respondet.billing.xml.XmlText;
import respondet.core.quantity.Money;

/** VAT by category and rate (EN 16931 BG-23). */
final class UblTaxes {

    private UblTaxes() {}

    private record Group(VatCategory category, BigDecimal percent) {}

    static TaxTotalType total(Invoice invoice) {
        var total = new TaxTotalType();
        total.setTaxAmount(invoice.tax().rounded())
                .setCurrencyID(invoice.currency().getCurrencyCode());
        groups(invoice).forEach(group -> total.addTaxSubtotal(subtotal(group)));
        return total;
    }

    /** One category without tax stands once, however many reasons it has (BR-E-01, BR-AE-01, BR-O-01). */
    private static List<List<VatSubtotal>> groups(Invoice invoice) {
        return new ArrayList<>(invoice.vat().stream()
                .collect(Collectors.groupingBy(
                        each -> new Group(each.rate().category(), each.rate().percent()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    private static TaxSubtotalType subtotal(List<VatSubtotal> group) {
        var rate = group.getFirst().rate();
        var currency = group.getFirst().taxable().currency();
        var taxable = group.stream().map(VatSubtotal::taxable).reduce(Money.zero(currency), Money::plus);
        var tax = group.stream().map(VatSubtotal::tax).reduce(Money.zero(currency), Money::plus);
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(taxable.rounded()).setCurrencyID(currency.getCurrencyCode());
        subtotal.setTaxAmount(tax.rounded()).setCurrencyID(currency.getCurrencyCode());
        subtotal.setTaxCategory(category(rate, reason(group)));
        return subtotal;
    }

    /** Zero-rated goods are taxed, so no reason stands beside them (BR-Z-10). */
    private static String reason(List<VatSubtotal> group) {
        return group.stream()
                .map(VatSubtotal::rate)
                .filter(rate -> rate.category() != VatCategory.ZERO)
                .map(rate -> XmlText.clean(rate.exemption()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
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
