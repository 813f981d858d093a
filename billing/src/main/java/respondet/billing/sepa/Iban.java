package respondet.billing.sepa;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An account number that passes its own check (ISO 13616-1). */
public record Iban(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** The lengths of the IBAN registry for the countries that we know communities or their members in. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("ES", 24),
            Map.entry("FR", 27),
            Map.entry("IE", 22),
            Map.entry("IT", 27),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("NL", 18),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("SK", 24));

    public Iban {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "The account number (" + value + ") is wrong.\nMaybe two digits were exchanged.");
        }
    }

    /** As people write it, with blanks or small letters; empty where it is none. */
    public static Optional<Iban> find(String written) {
        var plain = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isValid(plain) ? Optional.of(new Iban(plain)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return SHAPE.matcher(value).matches()
                && value.length() == LENGTHS.getOrDefault(value.substring(0, 2), value.length())
                && remainder(value) == 1;
    }

    /** Of the number that begins at the fifth place and ends with the first four, letters as 10 to 35 (ISO 7064, 97-10). */
    static int remainder(String value) {
        var digits = new StringBuilder();
        (value.substring(4) + value.substring(0, 4)).chars().forEach(each -> digits.append(Character.digit(each, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
