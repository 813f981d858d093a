package respondet.app.trade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to the value added tax when selling (Directive 2006/112/EC, art. 9 and 284). */
public enum VatStanding {
    TAXED,
    /** Below the turnover up to which the national law asks for no tax. */
    SMALL_ENTERPRISE,
    /** Sells without carrying on a business. */
    NOT_A_BUSINESS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<VatStanding> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
