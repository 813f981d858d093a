package respondet.billing.ksef;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Documents;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.invoice.Payment;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.ksef.KsefInvoice.Circumstances;
import respondet.billing.xml.NationalSchemas;
import respondet.billing.xml.SchemaCheck;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

class KsefInvoiceTest {

    private static final SchemaCheck SCHEMA = NationalSchemas.ksef();

    private static final TradeParty SELLER = new TradeParty(
            "wspolnota",
            "Spółdzielnia Energetyczna „Słońce”",
            new Address("ul. Słoneczna 1", "Łódź", "90-001", "PL"),
            Optional.of("PL5260250274"),
            Optional.of("0000123456"),
            Optional.empty());
    private static final TradeParty BUYER = new TradeParty(
            "m-7",
            "Ewa Żółkiewska",
            new Address("", "Brzeziny", "95-060", "PL"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Circumstances NOW =
            new Circumstances(Instant.parse("2026-04-14T08:00:00.123Z"), Optional.empty());

    private static InvoiceLine line(String id, String kWh, String net, VatRate vat) {
        return new InvoiceLine(
                id,
                "Energia czynna",
                Optional.of(kWh).filter(each -> !each.isEmpty()).map(Energy::kWh),
                Money.pln(net),
                vat);
    }

    private static Invoice invoice(DocumentType type, InvoiceLine... lines) {
        return Documents.with(Documents.of(type, Documents.PLN, Documents.TRANSFER, List.of(lines)), SELLER, BUYER);
    }

    private static String write(Invoice invoice) {
        var written = KsefInvoice.write(invoice, NOW);
        assertThat(written.problems()).isEmpty();
        var xml = written.found().orElseThrow();
        assertThat(SCHEMA.broken(xml)).as(new String(xml, UTF_8)).isEmpty();
        return new String(xml, UTF_8);
    }

    private static List<String> refusals(Invoice invoice) {
        return KsefInvoice.write(invoice, NOW).problems().stream()
                .map(each -> each.hint().key())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = DocumentType.class, mode = EnumSource.Mode.EXCLUDE, names = "CORRECTED_INVOICE")
    void fitsTheSchemaWithEachTypeAndRate(DocumentType type) {
        var xml = write(invoice(
                type,
                line("1", "321.456", "57.86", VatRate.standard("23")),
                line("2", "", "-3.00", VatRate.standard("8")),
                line("3", "", "1.50", VatRate.standard("5")),
                line("4", "", "1.50", VatRate.none(VatCategory.ZERO, "")),
                line("5", "", "2.50", VatRate.none(VatCategory.EXEMPT, "art. 43 ust. 1 pkt 41")),
                line("6", "", "2.50", VatRate.none(VatCategory.REVERSE_CHARGE, "art. 145e"))));
        var sign = type.sign() < 0 ? "-" : "";
        assertThat(xml)
                .contains("<P_13_1>" + sign + "57.86<", "<P_14_1>" + sign + "13.31<", "<P_18>1<", "<P_19A>art. 43")
                .contains("<RodzajFaktury>" + (type.sign() < 0 ? "KOR" : "VAT"))
                .contains("<P_17>" + (type.isSelfBilled() ? 1 : 2));
    }

    @Test
    void tellsTheSumsOfTheDocument() {
        var invoice = invoice(
                DocumentType.INVOICE,
                line("1", "321.456", "57.86", VatRate.standard("23")),
                line("2", "100", "-3.00", VatRate.standard("23")));
        assertThat(write(invoice))
                .contains("<P_15>" + invoice.payable().rounded().toPlainString() + "<", "<P_8B>-100<", "<P_9A>0.03<")
                .contains("<KodFormularza kodSystemowy=\"FA (3)\" wersjaSchemy=\"1-0E\">")
                .contains("<DataWytworzeniaFa>2026-04-14T08:00:00Z<", "<P_6_Do>2026-03-31<", "<BrakID>1<");
    }

    @Test
    void tellsWhatIsCorrectedAndHowItIsPaid() {
        var lines = List.of(line("1", "10", "5.00", VatRate.standard("23")));
        var due = LocalDate.of(2026, 5, 4);
        var debit = new Payment.DirectDebit(due, "M", "PL1", "PL61109010140000071219812874");
        assertThat(write(Documents.with(
                        Documents.of(DocumentType.CREDIT_NOTE, Documents.PLN, debit, lines), SELLER, Documents.MEMBER)))
                .contains("<NrFaKorygowanej>2026-0000<", "<NrKSeFN>1<", "polecenie zapłaty", "<KodUE>BE<");
        assertThat(write(Documents.with(
                        Documents.of(DocumentType.INVOICE, Documents.PLN, new Payment.Offset(due), lines),
                        SELLER,
                        SELLER)))
                .contains("kompensata", "<NIP>5260250274<");
    }

    @Test
    void refusesWhatTheStructureCannotHold() {
        var taxed = line("1", "10", "5.00", VatRate.standard("23"));
        assertThat(refusals(invoice(DocumentType.CORRECTED_INVOICE, taxed)))
                .containsExactly("problem.billing.ksef_correction");
        assertThat(refusals(invoice(DocumentType.INVOICE, line("1", "10", "5.00", VatRate.standard("21")))))
                .containsExactly("problem.billing.ksef_rate");
        assertThat(refusals(invoice(
                        DocumentType.INVOICE, line("1", "10", "5.00", VatRate.none(VatCategory.NOT_SUBJECT, "x")))))
                .containsExactly("problem.billing.ksef_rate");
        assertThat(refusals(
                        Documents.of(DocumentType.INVOICE, Documents.line("1", "1", "1.00", VatRate.standard("23")))))
                .containsExactly("problem.billing.ksef_currency", "problem.billing.ksef_nip");
    }

    /** So that a schema which allows anything would be noticed. */
    @Test
    void isWatchedByTheSchema() {
        var xml = write(invoice(DocumentType.INVOICE, line("1", "10", "5.00", VatRate.standard("23"))));
        assertThat(SCHEMA.broken(xml.replace("<P_12>23", "<P_12>21").getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(SCHEMA.broken(xml.replace("<NIP>5", "<NIP>0").getBytes(UTF_8)))
                .isNotEmpty();
    }
}
