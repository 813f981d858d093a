package respondet.billing.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static respondet.billing.invoice.Documents.BELGIAN;
import static respondet.billing.invoice.Documents.COMMUNITY;
import static respondet.billing.invoice.Documents.EUR;
import static respondet.billing.invoice.Documents.MEMBER;
import static respondet.billing.invoice.Documents.fee;
import static respondet.billing.invoice.Documents.line;

import com.helger.xml.serialize.read.DOMReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Documents;
import respondet.billing.invoice.ElectronicAddress;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.invoice.Payment;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

class UblDocumentTest {

    private static final TradeParty PRIVATE = new TradeParty(
            "member-8",
            "Jean \u0001 Dupont",
            new Address("", "", "", "BE"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static byte[] write(Invoice invoice, UblProfile profile) {
        var written = UblDocument.write(invoice, profile);
        assertThat(written.problems()).isEmpty();
        return written.found().orElseThrow();
    }

    private static void keepsTheRules(Invoice invoice, UblProfile profile) {
        var xml = write(invoice, profile);
        assertThat(Rules.broken(xml, invoice.type(), profile))
                .as(new String(xml, UTF_8))
                .isEmpty();
    }

    private static List<String> refusals(Invoice invoice, UblProfile profile) {
        return UblDocument.write(invoice, profile).problems().stream()
                .map(each -> each.hint().key())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void keepsTheNormWithEachType(DocumentType type) {
        keepsTheRules(
                Documents.of(type, line("1", "321.456", "57.86", BELGIAN), fee("2", "3.00", VatRate.standard("21"))),
                UblProfile.EN16931);
    }

    @ParameterizedTest
    @EnumSource(value = DocumentType.class, mode = EnumSource.Mode.EXCLUDE, names = "CORRECTED_INVOICE")
    void keepsThePeppolRulesWithEachType(DocumentType type) {
        keepsTheRules(
                Documents.of(type, line("1", "321.456", "57.86", BELGIAN), fee("2", "-3.00", VatRate.standard("21"))),
                UblProfile.PEPPOL);
    }

    @ParameterizedTest
    @CsvSource({
        "ZERO, ''",
        "ZERO, export",
        "EXEMPT, art. 44",
        "REVERSE_CHARGE, Autoliquidation",
        "NOT_SUBJECT, Hors champ"
    })
    void keepsTheRulesWithoutTax(VatCategory category, String reason) {
        var invoice = Documents.of(DocumentType.INVOICE, line("1", "10.5", "2.10", VatRate.none(category, reason)));
        keepsTheRules(invoice, UblProfile.EN16931);
        keepsTheRules(invoice, UblProfile.PEPPOL);
    }

    @Test
    void saysTwoReasonsOfOneCategoryTogether() {
        var invoice = Documents.of(
                DocumentType.INVOICE,
                line("1", "10", "2.10", VatRate.none(VatCategory.EXEMPT, "art. 44")),
                line("2", "10", "1.10", VatRate.none(VatCategory.EXEMPT, "art. 56bis")),
                line("3", "20", "5.00", VatRate.standard("21")));
        keepsTheRules(invoice, UblProfile.EN16931);
        assertThat(text(parse(write(invoice, UblProfile.EN16931)), "TaxExemptionReason"))
                .isEqualTo("art. 44; art. 56bis");
    }

    @Test
    void multipliesPriceAndQuantityToTheNetAmount() {
        var document = parse(write(
                Documents.of(
                        DocumentType.INVOICE,
                        line("1", "333.333", "-10.00", BELGIAN),
                        line("2", "0", "4.00", BELGIAN),
                        line("3", "7.5", "0.00", BELGIAN)),
                UblProfile.EN16931));
        assertThat(texts(document, "InvoicedQuantity")).containsExactly("-333.333", "1", "7.500");
        assertThat(texts(document, "BaseQuantity")).containsExactly("333.333", "1", "7.500");
        assertThat(texts(document, "PriceAmount")).containsExactly("10.00", "4.00", "0.00");
        assertThat(units(document)).containsExactly("KWH", "C62", "KWH");
    }

    @ParameterizedTest
    @CsvSource({"EUR, 59", "PLN, 49"})
    void tellsADirectDebit(String currency, String code) {
        var money = currency.equals("EUR") ? Money.eur("12.30") : Money.pln("12.30");
        var debit = new Payment.DirectDebit(LocalDate.of(2026, 5, 4), "M-7", "BE67ZZZ0202239951", "BE68539007547034");
        var invoice = Documents.of(
                DocumentType.INVOICE,
                money.currency(),
                debit,
                List.of(new InvoiceLine(
                        "1", "Energia", Optional.of(Energy.kWh("41.2")), money, VatRate.standard("23"))));
        keepsTheRules(invoice, UblProfile.EN16931);
        keepsTheRules(invoice, UblProfile.PEPPOL);
        var document = parse(write(invoice, UblProfile.EN16931));
        assertThat(text(document, "PaymentMeansCode")).isEqualTo(code);
        assertThat(text(document, "DocumentCurrencyCode")).isEqualTo(currency);
        assertThat(new String(write(invoice, UblProfile.EN16931), UTF_8))
                .contains("schemeID=\"SEPA\">BE67ZZZ0202239951<", ">M-7<", ">BE68539007547034<");
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            names = {"INVOICE", "CREDIT_NOTE"})
    void keepsTheRulesWithoutAccount(DocumentType type) {
        var lines = List.of(line("1", "10.5", "2.10", BELGIAN));
        var due = LocalDate.of(2026, 5, 4);
        keepsTheRules(Documents.of(type, EUR, new Payment.Offset(due), lines), UblProfile.PEPPOL);
        keepsTheRules(
                Documents.of(type, EUR, new Payment.Transfer(due, Optional.empty(), ""), lines), UblProfile.PEPPOL);
    }

    @Test
    void namesTheDocumentThatIsCorrected() {
        var document = parse(write(
                Documents.of(DocumentType.SELF_BILLED_CREDIT_NOTE, line("1", "1", "1.00", BELGIAN)),
                UblProfile.PEPPOL));
        var reference = (Element)
                document.getElementsByTagNameNS("*", "BillingReference").item(0);
        assertThat(reference.getTextContent()).contains("2026-0000").contains("2026-03-14");
        assertThat(text(document, "CreditNoteTypeCode")).isEqualTo("261");
    }

    @Test
    void writesAPrivatePersonWithoutAddress() {
        var invoice = Documents.of(DocumentType.INVOICE, line("1", "10.5", "2.10", BELGIAN));
        keepsTheRules(Documents.with(invoice, COMMUNITY, PRIVATE), UblProfile.EN16931);
    }

    @Test
    void keepsTheRulesAndTheSumsOfAnyDocument() {
        var random = new Random(16931);
        for (int i = 0; i < 300; i++) {
            var invoice = Documents.random(random);
            var xml = write(invoice, UblProfile.EN16931);
            var document = parse(xml);
            assertThat(amount(document, "LegalMonetaryTotal", "TaxExclusiveAmount"))
                    .isEqualTo(invoice.net().rounded());
            assertThat(amount(document, "LegalMonetaryTotal", "PayableAmount"))
                    .isEqualTo(invoice.payable().rounded());
            assertThat(amount(document, "TaxTotal", "TaxAmount"))
                    .isEqualTo(invoice.tax().rounded());
            if (i % 4 == 1 && invoice.type() != DocumentType.CORRECTED_INVOICE) {
                keepsTheRules(invoice, UblProfile.PEPPOL);
            }
            if (i % 4 == 0) {
                assertThat(Rules.broken(xml, invoice.type(), UblProfile.EN16931))
                        .as(new String(xml, UTF_8))
                        .isEmpty();
            }
        }
    }

    @Test
    void givesTheSameBytesAgain() {
        var invoice = Documents.random(new Random(7));
        assertThat(write(invoice, UblProfile.EN16931)).isEqualTo(write(invoice, UblProfile.EN16931));
    }

    /** So that a validator which looks at nothing would be noticed. */
    @ParameterizedTest
    @CsvSource({
        "<cbc:PayableAmount currencyID=\"EUR\">61.33, <cbc:PayableAmount currencyID=\"EUR\">61.34, BR-CO-16",
        "<cbc:TaxInclusiveAmount currencyID=\"EUR\">61.33, <cbc:TaxInclusiveAmount currencyID=\"EUR\">61.30, BR-CO-15",
        "<cbc:PriceAmount currencyID=\"EUR\">57.86, <cbc:PriceAmount currencyID=\"EUR\">58.86, PEPPOL-EN16931-R120",
        "<cbc:BuyerReference>member-7</cbc:BuyerReference>, '', PEPPOL-EN16931-R003",
    })
    void isWatchedByTheRules(String right, String wrong, String rule) {
        var invoice = Documents.of(DocumentType.INVOICE, line("1", "321.456", "57.86", BELGIAN));
        var xml = new String(write(invoice, UblProfile.PEPPOL), UTF_8);
        assertThat(xml).contains(right);
        assertThat(Rules.broken(xml.replace(right, wrong).getBytes(UTF_8), invoice.type(), UblProfile.PEPPOL))
                .anyMatch(each -> each.contains(rule));
    }

    @Test
    void refusesWhatTheNormForbids() {
        var taxed = Documents.of(DocumentType.INVOICE, line("1", "1", "1.00", BELGIAN));
        assertThat(refusals(Documents.with(taxed, PRIVATE, MEMBER), UblProfile.EN16931))
                .containsExactly("problem.billing.vat_number");
        var mixed = Documents.of(
                DocumentType.INVOICE,
                line("1", "1", "1.00", BELGIAN),
                line("2", "1", "1.00", VatRate.none(VatCategory.NOT_SUBJECT, "private")));
        assertThat(refusals(mixed, UblProfile.EN16931)).containsExactly("problem.billing.mixed_not_subject");
        var reverse = Documents.of(
                DocumentType.INVOICE, line("1", "1", "1.00", VatRate.none(VatCategory.REVERSE_CHARGE, "reverse")));
        assertThat(refusals(Documents.with(reverse, COMMUNITY, PRIVATE), UblProfile.EN16931))
                .containsExactly("problem.billing.vat_number");
        var nowhere = new TradeParty(
                "x", " ", new Address("", "", "", "Belgium"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(refusals(Documents.with(taxed, COMMUNITY, nowhere), UblProfile.EN16931))
                .containsExactly("problem.billing.party");
    }

    @Test
    void refusesANumberWithoutItsCountryAndWhatHasNoName() {
        var taxed = Documents.of(DocumentType.INVOICE, line("1", "1", "1.00", BELGIAN));
        assertThat(refusals(Documents.with(taxed, COMMUNITY, party("BE", "0403019261", "9925")), UblProfile.EN16931))
                .containsExactly("problem.billing.vat_prefix");
        var unnamed = Documents.of(DocumentType.INVOICE, line(" ", "1", "1.00", BELGIAN));
        assertThat(refusals(unnamed, UblProfile.EN16931)).containsExactly("problem.billing.unnamed");
    }

    @ParameterizedTest
    @CsvSource({
        "PL, PL5260250274, 9945",
        "ES, ESA58818501, 9920",
        "IT, IT00743110157, 0211",
        "FR, FR40303265045, 9957",
    })
    void keepsThePeppolRulesOfEachTerritory(String country, String vatNumber, String scheme) {
        var invoice = Documents.of(DocumentType.INVOICE, line("1", "1", "1.00", VatRate.standard("21")));
        var seller = party(country, vatNumber, scheme);
        keepsTheRules(Documents.with(invoice, seller, seller), UblProfile.PEPPOL);
        var bought = Documents.of(DocumentType.SELF_BILLED_INVOICE, line("1", "1", "1.00", VatRate.standard("21")));
        keepsTheRules(Documents.with(bought, seller, seller), UblProfile.PEPPOL);
    }

    private static TradeParty party(String country, String vatNumber, String scheme) {
        return new TradeParty(
                "x",
                "X",
                new Address("Street 1", "Town", "00100", country),
                Optional.of(vatNumber),
                Optional.empty(),
                Optional.of(new ElectronicAddress(scheme, vatNumber)));
    }

    @Test
    void refusesPeppolWhereItCannotReachOrDoesNotKnowTheType() {
        var taxed = Documents.of(DocumentType.INVOICE, line("1", "1", "1.00", BELGIAN));
        assertThat(refusals(Documents.with(taxed, COMMUNITY, PRIVATE), UblProfile.PEPPOL))
                .containsExactly("problem.billing.electronic_address");
        assertThat(refusals(
                        Documents.of(DocumentType.CORRECTED_INVOICE, line("1", "1", "1.00", BELGIAN)),
                        UblProfile.PEPPOL))
                .containsExactly("problem.billing.peppol_corrected");
    }

    private static Document parse(byte[] xml) {
        return Objects.requireNonNull(DOMReader.readXMLDOM(xml));
    }

    private static BigDecimal amount(Document document, String parent, String name) {
        var element = (Element) document.getElementsByTagNameNS("*", parent).item(0);
        return new BigDecimal(element.getElementsByTagNameNS("*", name).item(0).getTextContent());
    }

    private static String text(Document document, String name) {
        return texts(document, name).getFirst();
    }

    private static List<String> texts(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static List<String> units(Document document) {
        var found = document.getElementsByTagNameNS("*", "InvoicedQuantity");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute("unitCode"))
                .toList();
    }
}
