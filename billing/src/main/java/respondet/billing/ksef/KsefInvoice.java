package respondet.billing.ksef;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import respondet.billing.invoice.TradeParty;
import respondet.billing.xml.XmlOut;
import respondet.core.problem.Checked;

/**
 * Writes an invoice in złoty as FA(3), in force since 1 February 2026 (ustawa o VAT, art. 106gb; schema of 25 June 2025).
 * Amounts of a correction are differences there: what a credit note gives back is negative.
 */
public final class KsefInvoice {

    private static final String NAMESPACE = "http://crd.gov.pl/wzor/2025/06/25/13775/";

    private KsefInvoice() {}

    /**
     * What the document itself does not say.
     *
     * @param made when this file was made
     * @param correctedInKsef the number that the system gave to the corrected document; empty where it was never there
     */
    public record Circumstances(Instant made, Optional<String> correctedInKsef) {}

    /** The bytes, or why the structure has no place for the document. */
    public static Checked<byte[]> write(Invoice invoice, Circumstances circumstances) {
        var problems = KsefRules.check(invoice);
        return problems.isEmpty()
                ? Checked.of(XmlOut.document(XmlOut.Root.of(NAMESPACE, "Faktura"), out -> {
                    head(out, circumstances);
                    out.element("Podmiot1", party -> seller(party, invoice.seller()));
                    out.element("Podmiot2", party -> buyer(party, invoice.buyer()));
                    out.element("Fa", body -> body(body, invoice, circumstances));
                }))
                : Checked.refused(problems);
    }

    private static void head(XmlOut out, Circumstances circumstances) {
        out.element(
                "Naglowek",
                head -> head.text("KodFormularza", Map.of("kodSystemowy", "FA (3)", "wersjaSchemy", "1-0E"), "FA")
                        .text("WariantFormularza", "3")
                        .text(
                                "DataWytworzeniaFa",
                                circumstances
                                        .made()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString())
                        .text("SystemInfo", "Respondet"));
    }

    private static void seller(XmlOut out, TradeParty seller) {
        out.element(
                "DaneIdentyfikacyjne",
                id -> id.text("NIP", KsefRules.nip(seller).orElseThrow())
                        .text("Nazwa", KsefLines.cut(seller.name(), 512)));
        out.element("Adres", address -> address(address, seller.address()));
    }

    private static void buyer(XmlOut out, TradeParty buyer) {
        out.element("DaneIdentyfikacyjne", id -> {
            var nip = KsefRules.nip(buyer);
            var european = buyer.vatNumber().filter(number -> nip.isEmpty() && KsefRules.isEuropean(number));
            nip.ifPresent(number -> id.text("NIP", number));
            european.ifPresent(
                    number -> id.text("KodUE", number.substring(0, 2)).text("NrVatUE", number.substring(2)));
            if (nip.isEmpty() && european.isEmpty()) {
                id.text("BrakID", "1");
            }
            id.text("Nazwa", KsefLines.cut(buyer.name(), 512));
        });
        out.element("Adres", address -> address(address, buyer.address()));
        out.text("NrKlienta", Optional.of(KsefLines.cut(buyer.id(), 256)));
        // neither a unit of a municipality nor a member of a VAT group
        out.text("JST", "2").text("GV", "2");
    }

    private static void address(XmlOut out, Address address) {
        out.text("KodKraju", address.country());
        var town = (address.postcode() + " " + address.city()).strip();
        out.text("AdresL1", KsefLines.cut(address.street().isBlank() ? town : address.street(), 512));
        out.text("AdresL2", Optional.of(town).filter(_ -> !address.street().isBlank()));
    }

    private static void body(XmlOut out, Invoice invoice, Circumstances circumstances) {
        out.text("KodWaluty", invoice.currency().getCurrencyCode())
                .text("P_1", invoice.issued().toString())
                .text("P_2", KsefLines.cut(invoice.number(), 256))
                .element(
                        "OkresFa",
                        period -> period.text("P_6_Od", invoice.period().from().toString())
                                .text(
                                        "P_6_Do",
                                        invoice.period().to().minusDays(1).toString()));
        KsefTaxes.write(out, invoice);
        out.text("RodzajFaktury", invoice.corrects().isPresent() ? "KOR" : "VAT");
        invoice.corrects()
                .ifPresent(corrected -> out.element("DaneFaKorygowanej", data -> {
                    data.text("DataWystFaKorygowanej", corrected.issued().toString())
                            .text("NrFaKorygowanej", KsefLines.cut(corrected.number(), 256));
                    var known = circumstances.correctedInKsef();
                    known.ifPresent(number -> data.text("NrKSeF", "1").text("NrKSeFFaKorygowanej", number));
                    if (known.isEmpty()) {
                        data.text("NrKSeFN", "1");
                    }
                }));
        KsefLines.write(out, invoice);
        out.element("Platnosc", payment -> payment(payment, invoice.payment()));
    }

    private static void payment(XmlOut out, Payment payment) {
        out.element("TerminPlatnosci", due -> due.text("Termin", payment.due().toString()));
        switch (payment) {
            case Payment.Transfer transfer -> {
                out.text("FormaPlatnosci", "6");
                transfer.iban()
                        .ifPresent(iban ->
                                out.element("RachunekBankowy", account -> account.text("NrRB", iban.replace(" ", ""))));
            }
            case Payment.DirectDebit _ -> out.text("PlatnoscInna", "1").text("OpisPlatnosci", "polecenie zapłaty");
            case Payment.Offset _ -> out.text("PlatnoscInna", "1").text("OpisPlatnosci", "kompensata");
        }
    }
}
