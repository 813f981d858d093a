package respondet.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import respondet.app.community.Agreements;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.trade.DetailsRecorded;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Documents;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatRate;
import respondet.billing.xml.NationalSchemas;
import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/** Invoices as Italy and Poland take them, and what is missing where they cannot be written. */
class NationalInvoiceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Instant NOW = Instant.parse("2026-04-14T08:00:00Z");
    private static final String TAX_CODE = "RSSNNA80A41D704X";

    private static TradeDetails details(String member, String country, Optional<String> vat, Optional<String> taxCode) {
        return new TradeDetails(
                Ids.next(),
                "turin",
                member,
                DAY,
                "Anna Żak " + member,
                new Address("Via Bassa 7", "Torino", "10121", country),
                vat,
                vat.isPresent() ? VatStanding.TAXED : VatStanding.NOT_A_BUSINESS,
                Optional.empty(),
                Optional.empty(),
                taxCode,
                taxCode.map(_ -> "ABCDEF7"));
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::hint).map(Message::key).toList();
    }

    private static Invoice invoice(DocumentType type, TradeDetails seller, TradeDetails buyer, InvoiceLine line) {
        boolean polish = seller.address().country().equals("PL");
        var invoice = Documents.of(type, polish ? Documents.PLN : Documents.EUR, Documents.TRANSFER, List.of(line));
        return Documents.with(invoice, seller.party(), buyer.party());
    }

    @Test
    void namesEachCodeThatItalyLacks() {
        var own = details("", "IT", Optional.of("IT01234567890"), Optional.empty());
        var other = details("m", "IT", Optional.empty(), Optional.empty());
        var line = Documents.line("1", "100", "80.00", VatRate.standard("10"));
        var invoice = invoice(DocumentType.INVOICE, own, other, line);
        assertThat(keys(new NationalInvoice(invoice, Optional.of(own), Optional.of(other))
                        .write(NationalFormat.FATTURAPA, NOW)
                        .problems()))
                .containsExactly("document.national.tax_code");
        var abroad = with(
                invoice,
                party -> new TradeParty(
                        party.id(),
                        party.name(),
                        new Address("", "Torino", "101", "IT"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(keys(new NationalInvoice(abroad, Optional.empty(), Optional.empty())
                        .write(NationalFormat.FATTURAPA, NOW)
                        .problems()))
                .containsOnly(
                        "document.national.vat",
                        "document.national.tax_code",
                        "document.national.postcode",
                        "document.national.address");
    }

    private static Invoice with(Invoice invoice, Function<TradeParty, TradeParty> change) {
        return Documents.with(invoice, change.apply(invoice.seller()), change.apply(invoice.buyer()));
    }

    @Test
    void writesWhatPolandTakesAndNamesAMissingNip() {
        var own = details("", "PL", Optional.of("PL5260250274"), Optional.empty());
        var other = details("m", "PL", Optional.empty(), Optional.empty());
        var line = new InvoiceLine(
                "1", "Energia", Optional.of(Energy.kWh("100")), Money.pln("80.00"), VatRate.standard("23"));
        var invoice = invoice(DocumentType.INVOICE, own, other, line);
        var written =
                new NationalInvoice(invoice, Optional.of(own), Optional.of(other)).write(NationalFormat.KSEF, NOW);
        assertThat(written.problems()).isEmpty();
        assertThat(NationalSchemas.ksef().broken(written.found().orElseThrow())).isEmpty();
        assertThat(new String(written.found().orElseThrow(), StandardCharsets.UTF_8))
                .contains("<NIP>5260250274<", "<P_15>98.4<");
        var reversed = invoice(DocumentType.INVOICE, other, own, line);
        assertThat(keys(new NationalInvoice(reversed, Optional.of(other), Optional.of(own))
                        .write(NationalFormat.KSEF, NOW)
                        .problems()))
                .containsExactly("document.national.nip");
    }

    /** From what was issued: first a page that says what is missing, then the file. */
    @OnEachDatabase
    void isGivenOutOnceTheDetailsAreThere(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, "turin");
        var journal = installation.bean(Journal.class);
        var member = installation
                .bean(Agreements.class)
                .need("turin")
                .members()
                .getFirst()
                .id();
        var number = ItalianInvoice.issue(installation, "turin", run.id(), member);
        var pages = installation.bean(NationalPages.class);
        var italian = Texts.in(Language.ITALIAN);
        assertThat(pages.fatturaPa("turin", number, Viewer.ANYBODY, italian))
                .isInstanceOfSatisfying(
                        NationalGapsPage.class,
                        page -> assertThat(page.problems())
                                .singleElement()
                                .asString()
                                .contains("codice fiscale", "Anna Żak " + member));
        journal.write(new DetailsRecorded(details(member, "IT", Optional.empty(), Optional.of(TAX_CODE))), "m");
        assertThat(pages.fatturaPa("turin", number, Viewer.ANYBODY, italian))
                .isInstanceOfSatisfying(ResponseEntity.class, file -> {
                    var xml = (byte[]) file.getBody();
                    assertThat(NationalSchemas.fatturaPa().broken(xml)).isEmpty();
                    assertThat(new String(xml, StandardCharsets.UTF_8))
                            .contains(
                                    "<CodiceFiscale>" + TAX_CODE,
                                    "<CodiceDestinatario>ABCDEF7",
                                    "<ImportoTotaleDocumento>88.00");
                });
    }
}
