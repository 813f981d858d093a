package respondet.app.folder;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Legal time and currency of the territories that are covered, by the beginning of their NUTS code. */
enum TerritoryDefaults {
    CANARY_ISLANDS("ES7", "Atlantic/Canary", "EUR"),
    SPAIN("ES", "Europe/Madrid", "EUR"),
    POLAND("PL", "Europe/Warsaw", "PLN"),
    BELGIUM("BE", "Europe/Brussels", "EUR"),
    ITALY("IT", "Europe/Rome", "EUR");

    static final List<String> EXAMPLES = List.of("ES51", "PL21", "BE3", "ITC11");

    private final String prefix;
    private final String zone;
    private final String currency;

    TerritoryDefaults(String prefix, String zone, String currency) {
        this.prefix = prefix;
        this.zone = zone;
        this.currency = currency;
    }

    static Optional<TerritoryDefaults> of(String nuts) {
        return nuts.matches("[A-Z]{2}[A-Z0-9]{0,3}")
                ? Arrays.stream(values())
                        .filter(each -> nuts.startsWith(each.prefix))
                        .findFirst()
                : Optional.empty();
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }
}
