package respondet.app.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import respondet.app.trade.TradeDetails;
import respondet.billing.sepa.Mandate;

/** What would be known of somebody after a list, and what is known before it. */
record DetailsChange(Optional<TradeDetails> before, TradeDetails next) {

    /** A part that would be another. */
    record Part(Field field, String before, String next) {

        boolean differs() {
            return !before.equals(next);
        }
    }

    boolean isNew() {
        return before.isEmpty() || !parts().isEmpty();
    }

    List<Part> parts() {
        return Stream.of(
                        part(Field.NAME, TradeDetails::name),
                        part(Field.STREET, each -> each.address().street()),
                        part(Field.POSTCODE, each -> each.address().postcode()),
                        part(Field.CITY, each -> each.address().city()),
                        part(Field.COUNTRY, each -> each.address().country()),
                        part(Field.IBAN, each -> each.iban().orElse("")),
                        part(Field.VAT, each -> each.vatNumber().orElse("")),
                        part(Field.MANDATE, each -> mandate(each, Mandate::reference)),
                        part(Field.SIGNED, each -> mandate(each, Mandate::signed)))
                .filter(Part::differs)
                .toList();
    }

    private Part part(Field field, Function<TradeDetails, String> of) {
        return new Part(field, before.map(of).orElse(""), of.apply(next));
    }

    private static String mandate(TradeDetails details, Function<Mandate, Object> of) {
        return details.mandate().map(of).map(Objects::toString).orElse("");
    }
}
