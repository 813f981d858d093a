package respondet.billing.ksef;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.invoice.VatSubtotal;
import respondet.billing.xml.XmlOut;

/** Sums by rate and what must be said of the tax (fields P_13 to P_23 of FA(3); ustawa o VAT, art. 106e(1)(13) to (18)). */
final class KsefTaxes {

    /** The number of the fields of each rate, in the order of the structure. */
    private static final Map<String, String> FIELDS = fields();

    private static final List<String> TAXED = List.of("1", "2", "3");

    private KsefTaxes() {}

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("23", "1");
        fields.put("8", "2");
        fields.put("5", "3");
        fields.put("0 KR", "6_1");
        fields.put("zw", "7");
        fields.put("oo", "10");
        return fields;
    }

    static boolean knows(VatRate rate) {
        return FIELDS.containsKey(code(rate));
    }

    static String code(VatRate rate) {
        return switch (rate.category()) {
            case STANDARD -> rate.percent().toPlainString();
            case ZERO -> "0 KR";
            case EXEMPT -> "zw";
            case REVERSE_CHARGE -> "oo";
            case NOT_SUBJECT -> "np";
        };
    }

    static void write(XmlOut out, Invoice invoice) {
        var sign = BigDecimal.valueOf(invoice.type().sign());
        var byCode = invoice.vat().stream().collect(Collectors.groupingBy(each -> code(each.rate())));
        FIELDS.forEach((code, field) -> Optional.ofNullable(byCode.get(code)).ifPresent(sums -> {
            out.text("P_13_" + field, KsefLines.plain(net(sums).multiply(sign)));
            if (TAXED.contains(field)) {
                out.text("P_14_" + field, KsefLines.plain(tax(sums).multiply(sign)));
            }
        }));
        out.text("P_15", KsefLines.plain(invoice.payable().rounded().multiply(sign)));
        out.element("Adnotacje", notes -> notes(notes, invoice));
    }

    private static BigDecimal net(List<VatSubtotal> sums) {
        return sums.stream().map(each -> each.taxable().rounded()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal tax(List<VatSubtotal> sums) {
        return sums.stream().map(each -> each.tax().rounded()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void notes(XmlOut out, Invoice invoice) {
        out.text("P_16", "2")
                .text("P_17", invoice.type().isSelfBilled() ? "1" : "2")
                .text("P_18", reasons(invoice, VatCategory.REVERSE_CHARGE).isPresent() ? "1" : "2")
                .text("P_18A", "2");
        out.element(
                "Zwolnienie",
                exemption -> reasons(invoice, VatCategory.EXEMPT)
                        .ifPresentOrElse(
                                reason -> exemption.text("P_19", "1").text("P_19A", KsefLines.cut(reason, 256)),
                                () -> exemption.text("P_19N", "1")));
        out.element("NoweSrodkiTransportu", none -> none.text("P_22N", "1"));
        out.text("P_23", "2");
        out.element("PMarzy", none -> none.text("P_PMarzyN", "1"));
    }

    private static Optional<String> reasons(Invoice invoice, VatCategory category) {
        var reasons = invoice.vat().stream()
                .map(VatSubtotal::rate)
                .filter(rate -> rate.category() == category)
                .map(VatRate::exemption)
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(reasons).filter(text -> !text.isEmpty());
    }
}
