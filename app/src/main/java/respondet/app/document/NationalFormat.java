package respondet.app.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form of e-invoices that a country's own system takes, beside that of the Union. */
enum NationalFormat {
    /** Sistema di Interscambio. */
    FATTURAPA("IT"),
    /** Krajowy System e-Faktur. */
    KSEF("PL");

    private final String country;

    NationalFormat(String country) {
        this.country = country;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a territory that begins with the country's letters. */
    static Optional<NationalFormat> of(String territory) {
        return Arrays.stream(values())
                .filter(each -> territory.startsWith(each.country))
                .findFirst();
    }
}
