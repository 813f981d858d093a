package respondet.app.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import respondet.app.page.Typed;
import respondet.core.quantity.Share;

/** What somebody typed about a resolution. */
public record SolidarityForm(String percent, String from, String resolution) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static SolidarityForm of(Typed typed) {
        return new SolidarityForm(typed.need("percent"), typed.need("from"), typed.need("resolution"));
    }

    /** A share with at most two decimals of a percent. */
    static Optional<Share> share(Typed typed) {
        return typed.decimal("percent")
                .map(BigDecimal::stripTrailingZeros)
                .filter(percent -> percent.scale() <= 2 && percent.compareTo(ALL) <= 0)
                .map(percent -> new Share(percent.movePointLeft(2)));
    }

    boolean isReasoned() {
        return !resolution.isEmpty() && resolution.length() <= 500;
    }
}
