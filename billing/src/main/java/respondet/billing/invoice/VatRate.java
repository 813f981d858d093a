package respondet.billing.invoice;

import java.math.BigDecimal;
import java.util.Comparator;
import respondet.core.quantity.Decimals;

/**
 * The tax on a line (EN 16931 BG-30).
 *
 * @param exemption why no tax is due, in the words of the law; empty where some is (BT-120)
 */
public record VatRate(VatCategory category, BigDecimal percent, String exemption) implements Comparable<VatRate> {

    private static final Comparator<VatRate> ORDER = Comparator.comparing(VatRate::category)
            .thenComparing(VatRate::percent)
            .thenComparing(VatRate::exemption);

    public VatRate {
        percent = Decimals.plain(percent);
        boolean taxed = category == VatCategory.STANDARD;
        if (taxed != percent.signum() > 0 || (taxed != exemption.isEmpty() && category != VatCategory.ZERO)) {
            throw new IllegalArgumentException("The tax (" + category + ", " + percent + " %, \"" + exemption
                    + "\") contradicts itself.\nMaybe the reason of the exemption is missing.");
        }
    }

    public static VatRate standard(String percent) {
        return new VatRate(VatCategory.STANDARD, new BigDecimal(percent), "");
    }

    public static VatRate none(VatCategory category, String exemption) {
        return new VatRate(category, BigDecimal.ZERO, exemption);
    }

    @Override
    public int compareTo(VatRate other) {
        return ORDER.compare(this, other);
    }
}
