package respondet.app.trade;

import java.util.Optional;
import java.util.regex.Pattern;
import respondet.billing.invoice.ElectronicAddress;

/** Where e-invoices reach somebody in the Peppol network, as far as the number for the tax tells it. */
final class PeppolAddress {

    /** The scheme of the Belgian register of enterprises (Electronic Address Scheme code list, OpenPeppol). */
    private static final String BELGIAN = "0208";

    private static final Pattern NUMBER = Pattern.compile("BE([01]\\d{7})(\\d{2})");

    private static final int MODULUS = 97;

    private PeppolAddress() {}

    /** A Belgian enterprise is reached under its number, the one for the tax without the country; empty for others. */
    static Optional<ElectronicAddress> of(String vatNumber) {
        var number = NUMBER.matcher(vatNumber);
        return number.matches() && checks(number.group(1), number.group(2))
                ? Optional.of(new ElectronicAddress(BELGIAN, number.group(1) + number.group(2)))
                : Optional.empty();
    }

    private static boolean checks(String digits, String check) {
        return MODULUS - Integer.parseInt(digits) % MODULUS == Integer.parseInt(check);
    }
}
