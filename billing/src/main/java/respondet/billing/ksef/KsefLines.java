package respondet.billing.ksef;

import java.math.BigDecimal;
import java.math.RoundingMode;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.xml.XmlOut;
import respondet.billing.xml.XmlText;

/** The rows of FA(3) (ustawa o VAT, art. 106e(1)(7) to (12)). */
final class KsefLines {

    private static final int DECIMALS_OF_A_PRICE = 8;

    private KsefLines() {}

    static void write(XmlOut out, Invoice invoice) {
        int row = 0;
        for (var line : invoice.lines()) {
            int number = ++row;
            out.element(
                    "FaWiersz", each -> row(each, line, number, invoice.type().sign()));
        }
    }

    private static void row(XmlOut out, InvoiceLine line, int number, int sign) {
        var net = line.net().rounded().multiply(BigDecimal.valueOf(sign));
        var energy = line.energy().filter(each -> !each.isZero());
        var size = energy.map(each -> each.inKWh().abs()).orElse(BigDecimal.ONE);
        var quantity = net.signum() < 0 ? size.negate() : size;
        out.text("NrWierszaFa", Integer.toString(number))
                .text("P_7", cut(line.name(), 512))
                .text("P_8A", energy.isPresent() ? "kWh" : "szt.")
                .text("P_8B", plain(quantity))
                .text("P_9A", plain(net.divide(quantity, DECIMALS_OF_A_PRICE, RoundingMode.HALF_UP)))
                .text("P_11", plain(net))
                .text("P_12", KsefTaxes.code(line.vat()));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** At most so many characters. */
    static String cut(String text, int most) {
        var clean = XmlText.clean(text).replaceAll("\\s+", " ");
        return clean.codePointCount(0, clean.length()) <= most
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, most)).strip();
    }
}
