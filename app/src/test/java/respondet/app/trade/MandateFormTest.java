package respondet.app.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import respondet.app.paper.PaperCheck;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.billing.invoice.Address;
import respondet.billing.sepa.Mandate;

/** The form holds all that a mandate must, and what is not known stays open. */
class MandateFormTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);

    private static TradeDetails details(String member, String name, Optional<String> iban, Optional<Mandate> mandate) {
        return new TradeDetails(
                "d" + member,
                "namur",
                member,
                DAY,
                name,
                new Address("Rue Basse " + (member.length() + 1), "Namur", "5000", "BE"),
                Optional.empty(),
                VatStanding.NOT_A_BUSINESS,
                iban,
                mandate);
    }

    private static MandateForm form(Language language, MandateForm.Debtor debtor) {
        return new MandateForm(
                Texts.in(language),
                "Namur",
                Optional.of(details("", "Énergie de Namur", Optional.empty(), Optional.empty())),
                new Letterhead("namur", "office@example.org", "", 30, Optional.of("BE69ZZZ050D000000008"), ""),
                debtor);
    }

    private static String text(MandateForm form) throws IOException {
        var pdf = form.pdf();
        assertThat(PaperCheck.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesBothSidesAndTheRightToARefund(Language language) throws IOException {
        var mandate = Optional.of(new Mandate("OLD-7", DAY));
        var country = Texts.in(language).values().country("BE");
        var known = details("home1", "Anne Żak", Optional.of("BE71096123456769"), mandate);
        assertThat(text(form(language, new MandateForm.Debtor("Anne", Optional.of(known), "OLD-7"))))
                .contains("Énergie de Namur", "BE69ZZZ050D000000008", "OLD-7", "Rue Basse 1, 5000 Namur, " + country)
                .contains("Anne Żak", "Rue Basse 6, 5000 Namur, " + country, "BE71 0961 2345 6769")
                .containsPattern("\\b8\\b");
    }

    @Test
    void leavesOpenWhatIsNotKnown() throws IOException {
        var form = form(Language.ENGLISH, new MandateForm.Debtor("Bea", Optional.empty(), "M-home-2-b"));
        assertThat(form.debtorLines())
                .filteredOn(line -> line.known().isEmpty())
                .extracting(MandateForm.Line::what)
                .containsExactly("Address", "Account (IBAN)", "Place", "Date", "Signature");
        assertThat(text(form)).contains("Bea", "M-home-2-b", "Signature");
    }
}
