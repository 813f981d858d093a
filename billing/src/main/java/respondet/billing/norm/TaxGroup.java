package respondet.billing.norm;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.invoice.VatSubtotal;
import respondet.billing.xml.XmlText;
import respondet.core.quantity.Money;

/**
 * What is taxed in one category at one rate (EN 16931 BG-23); a category without tax stands once, however many reasons it has
 * (BR-E-01, BR-AE-01, BR-O-01).
 *
 * @param rate one of those that it is made of
 * @param reason of all of them; empty where some tax is due
 */
public record TaxGroup(VatRate rate, Money taxable, Money tax, String reason) {

    private record Key(VatCategory category, BigDecimal percent) {}

    public static List<TaxGroup> of(Invoice invoice) {
        return invoice.vat().stream()
                .collect(Collectors.groupingBy(
                        each -> new Key(each.rate().category(), each.rate().percent()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(TaxGroup::sum)
                .toList();
    }

    private static TaxGroup sum(List<VatSubtotal> parts) {
        var nothing = Money.zero(parts.getFirst().taxable().currency());
        return new TaxGroup(
                parts.getFirst().rate(),
                parts.stream().map(VatSubtotal::taxable).reduce(nothing, Money::plus),
                parts.stream().map(VatSubtotal::tax).reduce(nothing, Money::plus),
                reason(parts));
    }

    /** Zero-rated goods are taxed, so no reason stands beside them (BR-Z-10). */
    private static String reason(List<VatSubtotal> parts) {
        return parts.stream()
                .map(VatSubtotal::rate)
                .filter(rate -> rate.category() != VatCategory.ZERO)
                .map(rate -> XmlText.clean(rate.exemption()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
