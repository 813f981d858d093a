package respondet.regime.be;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.community.Facts;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Value;
import respondet.core.quantity.Price;

/**
 * The quota of green certificates in percent and the price of one (one certificate stands for one MWh), as the
 * community states them for a year.
 */
record CertificateTerms(BigDecimal quotaPercent, BigDecimal price, Currency currency) {

    /** Entries such as {@code 2026=40}; a bare number holds for every year. */
    static final FactName QUOTA =
            new FactName(FactName.Scope.COMMUNITY, "green_certificate_quota_percent", FactType.LIST);

    static final FactName PRICE = new FactName(FactName.Scope.COMMUNITY, "green_certificate_price", FactType.LIST);

    private static final Pattern ENTRY = Pattern.compile("(\\d{4}=)?\\s*\\d{1,9}(\\.\\d{1,9})?\\s*");

    /** Whether an entry is a number, of one year or of all. */
    static boolean isEntry(String entry) {
        return ENTRY.matcher(entry).matches();
    }

    static Optional<CertificateTerms> of(Facts facts, Year year, Currency currency) {
        return entry(facts, QUOTA, year)
                .flatMap(quota -> entry(facts, PRICE, year).map(price -> new CertificateTerms(quota, price, currency)));
    }

    private static Optional<BigDecimal> entry(Facts facts, FactName name, Year year) {
        var prefix = year + "=";
        var entries = facts.list(name.name());
        var ofYear = entries.stream()
                .filter(each -> each.startsWith(prefix))
                .map(each -> each.substring(prefix.length()))
                .findFirst();
        return ofYear.or(() ->
                        entries.stream().filter(each -> !each.contains("=")).findFirst())
                .map(text -> new BigDecimal(text.strip()));
    }

    private BigDecimal quota() {
        return quotaPercent.movePointLeft(2);
    }

    private Price certificate() {
        return Price.perMWh(price, currency);
    }

    /** What the duty costs on each shared kilowatt-hour. */
    Price perKWh() {
        return certificate().times(quota());
    }

    Explanation whyPerKWh() {
        return Explanation.of(
                Because.text("certificate_cost"),
                Value.of(perKWh()),
                Operation.PRODUCT,
                Because.number("certificate_quota", quota()),
                Explanation.input(Because.text("certificate_price"), Value.of(certificate())));
    }
}
