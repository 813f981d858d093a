package respondet.billing.cii;

import java.util.Map;
import java.util.Optional;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatCategory;
import respondet.billing.xml.XmlOut;

/** Seller and buyer (EN 16931 BG-4 and BG-7). */
final class CiiParties {

    private CiiParties() {}

    /** Where nothing is subject to VAT, no VAT number may be named (BR-O-02). */
    static boolean namesTax(Invoice invoice) {
        return invoice.vat().stream().noneMatch(each -> each.rate().category() == VatCategory.NOT_SUBJECT);
    }

    static void write(XmlOut out, TradeParty party, boolean namesTax) {
        out.text("ram:ID", Optional.of(party.id())).text("ram:Name", party.name());
        party.registration()
                .filter(number -> !number.isBlank())
                .ifPresent(
                        number -> out.element("ram:SpecifiedLegalOrganization", legal -> legal.text("ram:ID", number)));
        out.element("ram:PostalTradeAddress", address -> address(address, party.address()));
        party.electronicAddress()
                .ifPresent(address -> out.element(
                        "ram:URIUniversalCommunication",
                        communication ->
                                communication.text("ram:URIID", Map.of("schemeID", address.scheme()), address.id())));
        party.vatNumber()
                .filter(_ -> namesTax)
                .ifPresent(number -> out.element(
                        "ram:SpecifiedTaxRegistration", tax -> tax.text("ram:ID", Map.of("schemeID", "VA"), number)));
    }

    private static void address(XmlOut out, Address address) {
        out.text("ram:PostcodeCode", Optional.of(address.postcode()))
                .text("ram:LineOne", Optional.of(address.street()))
                .text("ram:CityName", Optional.of(address.city()))
                .text("ram:CountryID", address.country());
    }
}
