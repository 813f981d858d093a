package respondet.app.compare;

import java.util.Arrays;
import java.util.Currency;

/** A territory whose law is compared: where a community is taken to stand under it, and in which money it counts. */
enum Territory {
    CATALONIA("es-", "ES51", "EUR"),
    MALOPOLSKA("pl-", "PL21", "PLN"),
    WALLONIA("be-", "BE3", "EUR"),
    PIEDMONT("it-", "ITC11", "EUR");

    private final String prefix;
    private final String nuts;
    private final String currency;

    Territory(String prefix, String nuts, String currency) {
        this.prefix = prefix;
        this.nuts = nuts;
        this.currency = currency;
    }

    static Territory of(String regime) {
        return Arrays.stream(values())
                .filter(each -> regime.startsWith(each.prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The regime (" + regime
                        + ") has no territory.\nMaybe it is new and was not added to the comparison."));
    }

    String nuts() {
        return nuts;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }
}
