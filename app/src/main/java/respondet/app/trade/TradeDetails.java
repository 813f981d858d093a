package respondet.app.trade;

import java.time.LocalDate;
import java.util.Optional;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.TradeParty;
import respondet.billing.sepa.Mandate;

/**
 * What documents and banks need to know of a member, or of the community itself, from a day on.
 *
 * @param member empty for the community itself
 * @param vatNumber with the country's prefix
 * @param iban the account that is paid or collected from
 * @param mandate the leave to collect from that account
 * @param taxCode the Italian codice fiscale
 * @param recipient the seven characters of the channel by which an Italian e-invoice arrives
 */
public record TradeDetails(
        String id,
        String community,
        String member,
        LocalDate from,
        String name,
        Address address,
        Optional<String> vatNumber,
        VatStanding standing,
        Optional<String> iban,
        Optional<Mandate> mandate,
        Optional<String> taxCode,
        Optional<String> recipient) {

    /** Without what Italy alone asks for. */
    public TradeDetails(
            String id,
            String community,
            String member,
            LocalDate from,
            String name,
            Address address,
            Optional<String> vatNumber,
            VatStanding standing,
            Optional<String> iban,
            Optional<Mandate> mandate) {
        this(
                id,
                community,
                member,
                from,
                name,
                address,
                vatNumber,
                standing,
                iban,
                mandate,
                Optional.empty(),
                Optional.empty());
    }

    /** These with the standing and the number that others had. */
    public TradeDetails taxedAs(TradeDetails then) {
        return new TradeDetails(
                id,
                community,
                member,
                from,
                name,
                address,
                then.vatNumber(),
                then.standing(),
                iban,
                mandate,
                taxCode,
                recipient);
    }

    /** The party as documents name it. */
    public TradeParty party() {
        return new TradeParty(
                member.isEmpty() ? community : member,
                name,
                address,
                vatNumber,
                Optional.empty(),
                vatNumber.flatMap(PeppolAddress::of));
    }
}
