package respondet.billing.norm;

import java.math.BigDecimal;
import respondet.billing.invoice.InvoiceLine;

/**
 * How much a line is for, with a unit of UN/ECE Recommendation 20 (EN 16931 BT-129, BT-130). A price is a line's whole net
 * amount per that line's whole energy, so that both multiply to it exactly; it is never negative (BR-27), the quantity is.
 */
public record Quantity(BigDecimal signed, String unit) {

    public static Quantity of(InvoiceLine line) {
        boolean lowers = line.net().amount().signum() < 0;
        var size = line.energy()
                .filter(energy -> !energy.isZero())
                .map(energy -> new Quantity(energy.inKWh().abs(), "KWH"))
                .orElseGet(() -> new Quantity(BigDecimal.ONE, "C62"));
        return lowers ? new Quantity(size.signed().negate(), size.unit()) : size;
    }

    /** What the price is for (BT-149). */
    public BigDecimal base() {
        return signed.abs();
    }
}
