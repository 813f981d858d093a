package respondet.app.trade;

import java.time.LocalDate;
import java.util.Optional;
import respondet.billing.sepa.Mandate;

/**
 * What documents and banks need to know of somebody, for programs.
 *
 * @param member null for the community itself
 * @param mandate the reference of the leave to collect
 * @param signed the day on which it was given
 * @param taxCode the Italian codice fiscale
 * @param recipient the seven characters of the channel by which an Italian e-invoice arrives
 */
record DetailsInfo(
        String id,
        Optional<String> member,
        LocalDate from,
        String name,
        String street,
        String postcode,
        String city,
        String country,
        VatStanding standing,
        Optional<String> vatNumber,
        Optional<String> iban,
        Optional<String> mandate,
        Optional<LocalDate> signed,
        Optional<String> taxCode,
        Optional<String> recipient) {

    static DetailsInfo of(TradeDetails known) {
        var address = known.address();
        return new DetailsInfo(
                known.id(),
                Optional.of(known.member()).filter(member -> !member.isEmpty()),
                known.from(),
                known.name(),
                address.street(),
                address.postcode(),
                address.city(),
                address.country(),
                known.standing(),
                known.vatNumber(),
                known.iban(),
                known.mandate().map(Mandate::reference),
                known.mandate().map(Mandate::signed),
                known.taxCode(),
                known.recipient());
    }
}
