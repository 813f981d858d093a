package respondet.app.trade;

import java.util.Map;
import java.util.Optional;
import respondet.app.api.Refused;
import respondet.app.api.Sent;

/**
 * What a program wants to be known of somebody from a day on.
 *
 * @param member null for the community itself
 */
record DetailsWish(
        Optional<String> member,
        String from,
        String name,
        String street,
        String postcode,
        String city,
        String country,
        String standing,
        Optional<String> vatNumber,
        Optional<String> iban,
        Optional<String> mandate,
        Optional<String> signed,
        Optional<String> taxCode,
        Optional<String> recipient) {

    private static final String LACKING = "trade.problem.address";

    /** The part that each problem is about. */
    private static final Map<String, String> PARTS = Map.of(
            "trade.problem.from", "from",
            "trade.problem.country", "country",
            "trade.problem.vat_number", "vat_number",
            "trade.problem.vat_missing", "vat_number",
            "trade.problem.standing", "standing",
            "trade.problem.iban", "iban",
            "trade.problem.mandate", "mandate",
            "trade.problem.mandate_taken", "mandate",
            "trade.problem.tax_code", "tax_code",
            "trade.problem.recipient", "recipient");

    String about() {
        return text(member);
    }

    TradeDetails read(String community) {
        return switch (form().read(community)) {
            case DetailsForm.Read.Good(var known) -> known;
            case DetailsForm.Read.Wrong(var key) -> throw refused(key);
        };
    }

    static Refused refused(String key) {
        return key.equals(LACKING) ? Sent.because(key) : Sent.because(key, PARTS.getOrDefault(key, ""));
    }

    private DetailsForm form() {
        return new DetailsForm(
                about(),
                Sent.text(from, "from"),
                Sent.text(name, "name"),
                Sent.text(street, "street"),
                Sent.text(postcode, "postcode"),
                Sent.text(city, "city"),
                Sent.text(country, "country"),
                Sent.text(standing, "standing"),
                text(vatNumber),
                text(iban),
                text(mandate),
                text(signed),
                text(taxCode),
                text(recipient));
    }

    private static String text(Optional<String> sent) {
        return sent.map(String::strip).orElse("");
    }
}
