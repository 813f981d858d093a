package respondet.billing.sepa;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which a creditor may collect (SEPA Direct Debit Core Rulebook, AT-C002); the fifth to seventh place do not count. */
public record CreditorIdentifier(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}");

    public CreditorIdentifier {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "The creditor identifier (" + value + ") is wrong.\nMaybe two digits were exchanged.");
        }
    }

    public static Optional<CreditorIdentifier> find(String written) {
        var plain = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isValid(plain) ? Optional.of(new CreditorIdentifier(plain)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && Iban.remainder(value.substring(0, 4) + value.substring(7)) == 1;
    }
}
