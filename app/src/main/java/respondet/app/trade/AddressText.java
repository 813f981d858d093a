package respondet.app.trade;

import java.util.stream.Stream;
import respondet.app.text.Texts;
import respondet.billing.invoice.Address;

/** An address as it stands on a paper. */
public final class AddressText {

    private AddressText() {}

    /** Street, postcode with city and the country's name, without the lines of which nothing is known. */
    public static Stream<String> lines(Address address, Texts texts) {
        var city = (address.postcode() + " " + address.city()).strip();
        return Stream.of(address.street(), city, texts.values().country(address.country()))
                .filter(line -> !line.isBlank());
    }
}
