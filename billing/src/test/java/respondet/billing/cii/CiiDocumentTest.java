package respondet.billing.cii;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Documents;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.ubl.Rules;

class CiiDocumentTest {

    private static String keepsTheRules(Invoice invoice) {
        var written = CiiDocument.write(invoice);
        assertThat(written.problems()).isEmpty();
        var xml = written.found().orElseThrow();
        assertThat(Rules.brokenCii(xml)).as(new String(xml, UTF_8)).isEmpty();
        return new String(xml, UTF_8);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void keepsTheNormWithEachType(DocumentType type) {
        var xml = keepsTheRules(Documents.of(
                type,
                Documents.line("1", "321.456", "57.86", Documents.BELGIAN),
                Documents.fee("2", "-3.00", VatRate.standard("21"))));
        assertThat(xml).contains("<ram:TypeCode>" + type.code() + "<", ">321.456<", "<ram:DuePayableAmount>57.70<");
    }

    @ParameterizedTest
    @CsvSource({"ZERO, export", "EXEMPT, art. 44", "REVERSE_CHARGE, Autoliquidation", "NOT_SUBJECT, Hors champ"})
    void keepsTheNormWithoutTax(VatCategory category, String reason) {
        keepsTheRules(
                Documents.of(DocumentType.INVOICE, Documents.line("1", "1", "2.10", VatRate.none(category, reason))));
    }

    @Test
    void tellsADirectDebit() {
        var debit = new Payment.DirectDebit(LocalDate.of(2026, 5, 4), "M-7", "BE67ZZZ0202239951", "BE68539007547034");
        var lines = List.of(Documents.line("1", "1", "2.10", Documents.BELGIAN));
        assertThat(keepsTheRules(Documents.of(DocumentType.INVOICE, Documents.EUR, debit, lines)))
                .contains(
                        "<ram:CreditorReferenceID>BE67ZZZ0202239951<",
                        "<ram:DirectDebitMandateID>M-7<",
                        ">BE68539007547034<");
        keepsTheRules(Documents.of(
                DocumentType.CREDIT_NOTE, Documents.EUR, new Payment.Offset(LocalDate.of(2026, 5, 4)), lines));
    }

    @Test
    void keepsTheRulesAndTheSumsOfAnyDocument() {
        var random = new Random(16);
        for (int i = 0; i < 60; i++) {
            var invoice = Documents.random(random);
            assertThat(keepsTheRules(invoice))
                    .contains("<ram:LineTotalAmount>" + invoice.net().rounded().toPlainString() + "<")
                    .contains(">" + invoice.tax().rounded().toPlainString() + "</ram:TaxTotalAmount>")
                    .contains("<ram:DuePayableAmount>"
                            + invoice.payable().rounded().toPlainString() + "<");
        }
    }

    /** So that a validator which looks at nothing would be noticed. */
    @Test
    void isWatchedByTheRules() {
        var xml =
                keepsTheRules(Documents.of(DocumentType.INVOICE, Documents.line("1", "1", "2.10", Documents.BELGIAN)));
        var wrong = xml.replace("<ram:DuePayableAmount>2.23", "<ram:DuePayableAmount>2.24");
        assertThat(Rules.brokenCii(wrong.getBytes(UTF_8))).anyMatch(each -> each.contains("BR-CO-16"));
    }

    @Test
    void refusesWhatTheNormForbids() {
        var invoice = Documents.of(
                DocumentType.INVOICE,
                Documents.line("1", "1", "1.00", Documents.BELGIAN),
                Documents.line("2", "1", "1.00", VatRate.none(VatCategory.NOT_SUBJECT, "private")));
        assertThat(CiiDocument.write(invoice).problems())
                .singleElement()
                .satisfies(each -> assertThat(each.hint().key()).isEqualTo("problem.billing.mixed_not_subject"));
    }
}
