package respondet.billing.fatturapa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.billing.fatturapa.FatturaPa.Circumstances;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Documents;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.xml.NationalSchemas;
import respondet.billing.xml.SchemaCheck;

class FatturaPaTest {

    private static final SchemaCheck SCHEMA = NationalSchemas.fatturaPa();
    private static final TradeParty SELLER = new TradeParty(
            "cer-1",
            "Comunità Energetica „Żółw” & Figli",
            new Address("Via dell’Energia 1", "Forlì", "47121", "IT"),
            Optional.of("IT01234567890"),
            Optional.empty(),
            Optional.empty());
    private static final TradeParty BUYER = new TradeParty(
            "m-7",
            "Anna Rossi",
            new Address("Via Bassa 7", "Forlì", "47121", "IT"),
            Optional.empty(),
            Optional.of("RSSNNA80A41D704X"),
            Optional.empty());
    private static final Circumstances PLAIN = new Circumstances("00001", "0000000", "RF01", false);

    private static Invoice invoice(DocumentType type, InvoiceLine... lines) {
        var invoice = Documents.of(type, lines);
        return type.isSelfBilled()
                ? Documents.with(invoice, Documents.MEMBER, SELLER)
                : Documents.with(invoice, SELLER, BUYER);
    }

    private static String write(Invoice invoice, Circumstances circumstances) {
        var written = FatturaPa.write(invoice, circumstances);
        assertThat(written.problems()).isEmpty();
        var xml = written.found().orElseThrow();
        assertThat(SCHEMA.broken(xml)).as(new String(xml, UTF_8)).isEmpty();
        return new String(xml, UTF_8);
    }

    private static List<String> refusals(Invoice invoice) {
        return FatturaPa.write(invoice, PLAIN).problems().stream()
                .map(each -> each.hint().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "INVOICE, TD01",
        "CREDIT_NOTE, TD04",
        "DEBIT_NOTE, TD05",
        "SELF_BILLED_INVOICE, TD01",
        "SELF_BILLED_CREDIT_NOTE, TD04",
    })
    void fitsTheSchemaWithEachType(DocumentType type, String code) {
        var invoice = invoice(
                type,
                Documents.line("1", "321.456", "57.86", VatRate.standard("10")),
                Documents.line("2", "7.5", "-3.00", VatRate.standard("22")),
                Documents.fee("3", "1.50", VatRate.none(VatCategory.EXEMPT, "art. 10 D.P.R. 633/1972")),
                Documents.fee("4", "1.50", VatRate.none(VatCategory.NOT_SUBJECT, "fuori campo")),
                Documents.fee("5", "1.50", VatRate.none(VatCategory.REVERSE_CHARGE, "art. 17 D.P.R. 633/1972")));
        assertThat(write(invoice, new Circumstances("00001", "ABCDEF7", "RF01", true)))
                .contains("<TipoDocumento>" + code, "<BolloVirtuale>SI", "<Natura>N6.8", "<PrezzoUnitario>-0.40000000<")
                .contains(
                        "<ImportoTotaleDocumento>" + invoice.payable().rounded().toPlainString() + "<");
    }

    @Test
    void writesInLettersOfLatin1() {
        var xml = write(
                invoice(DocumentType.INVOICE, Documents.line("1", "2000000.001", "57.86", VatRate.standard("10"))),
                PLAIN);
        assertThat(xml)
                .contains(
                        "Comunità Energetica 'Zólw' &amp; Figli",
                        "Via dell'Energia 1",
                        "<CodiceFiscale>RSSNNA80A41D704X");
        assertThat(xml).as("a price by so many kWh would round the cents").doesNotContain("<Quantita>");
    }

    @Test
    void refusesWhatTheFormatCannotHold() {
        var taxed = Documents.line("1", "1", "1.00", VatRate.standard("10"));
        assertThat(refusals(invoice(DocumentType.CORRECTED_INVOICE, taxed)))
                .containsExactly("problem.billing.fatturapa_kind");
        assertThat(refusals(invoice(
                        DocumentType.INVOICE, Documents.line("1", "1", "1.00", VatRate.none(VatCategory.ZERO, "")))))
                .containsExactly("problem.billing.fatturapa_kind");
        assertThat(refusals(Documents.with(
                        invoice(DocumentType.INVOICE, taxed),
                        SELLER,
                        new TradeParty(
                                "x",
                                "X",
                                new Address("Via", "Roma", "1", "IT"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))))
                .containsExactly("problem.billing.fatturapa_tax_code", "problem.billing.party");
    }

    /** So that a schema which allows anything would be noticed. */
    @Test
    void isWatchedByTheSchema() {
        var xml = write(invoice(DocumentType.INVOICE, Documents.line("1", "1", "1.00", VatRate.standard("10"))), PLAIN);
        assertThat(SCHEMA.broken(xml.replace("TD01", "TD99").getBytes(UTF_8))).isNotEmpty();
    }
}
