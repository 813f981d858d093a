package respondet.billing.ubl;

import java.util.List;
import java.util.function.Consumer;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.ElectronicAddress;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatCategory;
import respondet.billing.xml.XmlText;

/** Seller and buyer (EN 16931 BG-4 and BG-7). */
final class UblParties {

    private UblParties() {}

    static SupplierPartyType seller(Invoice invoice) {
        var party = party(invoice.seller(), namesTax(invoice));
        if (invoice.payment() instanceof Payment.DirectDebit debit) {
            party.addPartyIdentification(creditor(debit.creditor()));
        }
        var seller = new SupplierPartyType();
        seller.setParty(party);
        return seller;
    }

    static CustomerPartyType buyer(Invoice invoice) {
        var buyer = new CustomerPartyType();
        buyer.setParty(party(invoice.buyer(), namesTax(invoice)));
        return buyer;
    }

    /** Where nothing is subject to VAT, no VAT number may be named (BR-O-02). */
    private static boolean namesTax(Invoice invoice) {
        return invoice.vat().stream().noneMatch(each -> each.rate().category() == VatCategory.NOT_SUBJECT);
    }

    private static PartyType party(TradeParty who, boolean namesTax) {
        var party = new PartyType();
        who.electronicAddress().ifPresent(each -> address(each, party));
        ifSaid(who.id(), id -> party.addPartyIdentification(identification(id)));
        var name = new PartyNameType();
        name.setName(XmlText.clean(who.name()));
        party.addPartyName(name);
        party.setPostalAddress(address(who.address()));
        if (namesTax) {
            who.vatNumber().ifPresent(number -> party.addPartyTaxScheme(tax(number)));
        }
        party.setPartyLegalEntity(List.of(legal(who)));
        return party;
    }

    private static void address(ElectronicAddress each, PartyType party) {
        party.setEndpointID(XmlText.clean(each.id())).setSchemeID(each.scheme());
    }

    private static PartyIdentificationType identification(String id) {
        var identification = new PartyIdentificationType();
        identification.setID(id);
        return identification;
    }

    /** The creditor's identifier (BT-90). */
    private static PartyIdentificationType creditor(String id) {
        var identification = new PartyIdentificationType();
        identification.setID(id).setSchemeID("SEPA");
        return identification;
    }

    private static AddressType address(Address from) {
        var address = new AddressType();
        ifSaid(from.street(), address::setStreetName);
        ifSaid(from.city(), address::setCityName);
        ifSaid(from.postcode(), address::setPostalZone);
        var country = new CountryType();
        country.setIdentificationCode(from.country());
        address.setCountry(country);
        return address;
    }

    private static PartyTaxSchemeType tax(String number) {
        var tax = new PartyTaxSchemeType();
        tax.setCompanyID(XmlText.clean(number));
        tax.setTaxScheme(UblTaxes.scheme());
        return tax;
    }

    private static PartyLegalEntityType legal(TradeParty who) {
        var legal = new PartyLegalEntityType();
        legal.setRegistrationName(XmlText.clean(who.name()));
        who.registration().ifPresent(number -> ifSaid(number, legal::setCompanyID));
        return legal;
    }

    /** An element without text is not allowed, so it is left out. */
    private static void ifSaid(String text, Consumer<String> element) {
        var clean = XmlText.clean(text);
        if (!clean.isEmpty()) {
            element.accept(clean);
        }
    }
}
