package respondet.billing.fatturapa;

import java.util.Optional;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.TradeParty;
import respondet.billing.xml.Letters;
import respondet.billing.xml.XmlOut;

/** Seller and buyer (blocks 1.2 and 1.4 of the format). */
final class FatturaParties {

    private static final int LAST_OF_LATIN_1 = 0xFF;

    private FatturaParties() {}

    static void taxId(XmlOut out, TradeParty party) {
        var number = party.vatNumber().orElseThrow();
        out.text("IdPaese", number.substring(0, 2)).text("IdCodice", number.substring(2));
    }

    static void seller(XmlOut out, TradeParty seller, String regime) {
        out.element("DatiAnagrafici", who -> {
            who.element("IdFiscaleIVA", id -> taxId(id, seller));
            name(who, seller);
            who.text("RegimeFiscale", regime);
        });
        out.element("Sede", address -> address(address, seller.address()));
    }

    /** A buyer without VAT number is known by the tax code, which stands where registers' numbers do. */
    static void buyer(XmlOut out, TradeParty buyer) {
        out.element("DatiAnagrafici", who -> {
            buyer.vatNumber().ifPresent(_ -> who.element("IdFiscaleIVA", id -> taxId(id, buyer)));
            who.text("CodiceFiscale", FatturaRules.taxCode(buyer));
            name(who, buyer);
        });
        out.element("Sede", address -> address(address, buyer.address()));
    }

    private static void name(XmlOut out, TradeParty party) {
        out.element("Anagrafica", name -> name.text("Denominazione", latin(party.name(), 80)));
    }

    private static void address(XmlOut out, Address address) {
        out.text("Indirizzo", latin(address.street(), 60))
                .text("CAP", address.country().equals("IT") ? address.postcode() : "00000")
                .text("Comune", latin(address.city(), 60))
                .text("Nazione", Optional.of(address.country()));
    }

    /** In the letters of Latin 1, at most so many. */
    static String latin(String text, int most) {
        var latin = Letters.within(each -> each >= 0x20 && each <= LAST_OF_LATIN_1, text);
        return latin.length() <= most ? latin : latin.substring(0, most).strip();
    }
}
