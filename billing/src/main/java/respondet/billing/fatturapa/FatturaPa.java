package respondet.billing.fatturapa;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import respondet.billing.xml.XmlOut;
import respondet.core.problem.Checked;

/** Writes an invoice in euro to a business or a person as FatturaPA FPR12 (D.Lgs. 127/2015, art. 1(3)). */
public final class FatturaPa {

    private static final XmlOut.Root ROOT = new XmlOut.Root(
            "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2",
            "p",
            "FatturaElettronica",
            Map.of("versione", "FPR12"));
    private static final String TRANSFER = "MP05";
    private static final String SEPA_DIRECT_DEBIT = "MP19";

    private FatturaPa() {}

    /**
     * What the document itself does not say.
     *
     * @param progressive what tells this file from the sender's others, at most ten letters and digits
     * @param recipient the seven characters of the receiver's channel; {@code 0000000} where it has none
     * @param regime the seller's tax regime, such as {@code RF01} for the ordinary one
     * @param stampDuty whether stamp duty is owed on it (D.P.R. 642/1972)
     */
    public record Circumstances(String progressive, String recipient, String regime, boolean stampDuty) {}

    /** The bytes, or why the format has no place for the document. */
    public static Checked<byte[]> write(Invoice invoice, Circumstances circumstances) {
        var problems = FatturaRules.check(invoice);
        return problems.isEmpty()
                ? Checked.of(XmlOut.document(
                        ROOT,
                        out -> out.element("FatturaElettronicaHeader", head -> head(head, invoice, circumstances))
                                .element("FatturaElettronicaBody", body -> body(body, invoice, circumstances))))
                : Checked.refused(problems);
    }

    private static void head(XmlOut out, Invoice invoice, Circumstances circumstances) {
        var sender = invoice.type().isSelfBilled() ? invoice.buyer() : invoice.seller();
        out.element("DatiTrasmissione", data -> {
            data.element("IdTrasmittente", id -> FatturaParties.taxId(id, sender));
            data.text("ProgressivoInvio", circumstances.progressive())
                    .text("FormatoTrasmissione", "FPR12")
                    .text("CodiceDestinatario", circumstances.recipient());
        });
        out.element(
                "CedentePrestatore", party -> FatturaParties.seller(party, invoice.seller(), circumstances.regime()));
        out.element("CessionarioCommittente", party -> FatturaParties.buyer(party, invoice.buyer()));
        if (invoice.type().isSelfBilled()) {
            out.text("SoggettoEmittente", "CC");
        }
    }

    private static void body(XmlOut out, Invoice invoice, Circumstances circumstances) {
        out.element("DatiGenerali", general -> {
            general.element("DatiGeneraliDocumento", data -> general(data, invoice, circumstances));
            invoice.corrects()
                    .ifPresent(corrected -> general.element(
                            "DatiFattureCollegate",
                            data -> data.text("IdDocumento", corrected.number())
                                    .text("Data", corrected.issued().toString())));
        });
        out.element("DatiBeniServizi", lines -> FatturaLines.write(lines, invoice));
        mode(invoice.payment())
                .ifPresent(mode -> out.element("DatiPagamento", payment -> {
                    payment.text("CondizioniPagamento", "TP02");
                    payment.element("DettaglioPagamento", detail -> payment(detail, invoice, mode));
                }));
    }

    private static void general(XmlOut out, Invoice invoice, Circumstances circumstances) {
        out.text("TipoDocumento", FatturaRules.type(invoice.type()).orElseThrow())
                .text("Divisa", "EUR")
                .text("Data", invoice.issued().toString())
                .text("Numero", invoice.number());
        if (circumstances.stampDuty()) {
            out.element("DatiBollo", duty -> duty.text("BolloVirtuale", "SI"));
        }
        out.text("ImportoTotaleDocumento", amount(invoice.payable().rounded()));
        out.text("Causale", Optional.of(FatturaParties.latin(invoice.note(), 200)));
    }

    private static Optional<String> mode(Payment payment) {
        return switch (payment) {
            case Payment.Transfer _ -> Optional.of(TRANSFER);
            case Payment.DirectDebit _ -> Optional.of(SEPA_DIRECT_DEBIT);
            case Payment.Offset _ -> Optional.empty();
        };
    }

    private static void payment(XmlOut out, Invoice invoice, String mode) {
        out.text("ModalitaPagamento", mode)
                .text("DataScadenzaPagamento", invoice.payment().due().toString())
                .text("ImportoPagamento", amount(invoice.payable().rounded()));
        if (invoice.payment() instanceof Payment.Transfer transfer) {
            out.text("IBAN", transfer.iban().map(iban -> iban.replace(" ", "")));
        }
    }

    static String amount(BigDecimal rounded) {
        return rounded.setScale(2).toPlainString();
    }
}
