package respondet.app.document;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.invoice.Address;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Documents;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.VatRate;

/** An issued invoice of an Italian community to a member whose tax code nobody knows; by its rules it issues none. */
public final class ItalianInvoice {

    private ItalianInvoice() {}

    /** Its number. */
    public static String issue(Installation installation, String community, String run, String member)
            throws IOException {
        var line = Documents.line("1", "100", "80.00", VatRate.standard("10"));
        var plain = Documents.of(DocumentType.INVOICE, Documents.EUR, Documents.TRANSFER, List.of(line));
        var own = details(community, "", Optional.of("IT01234567890"));
        var invoice = Documents.with(
                plain, own.party(), details(community, member, Optional.empty()).party());
        var files = installation.bean(DocumentFiles.class);
        Files.write(files.half("b").resolve(invoice.number() + ".json"), InvoiceJson.bytes(invoice));
        files.appear("b");
        var row = row(community, run, member, invoice);
        var issued = new DocumentsIssued("b", community, run, "2025-05", "2026-04-14", "it", List.of(row));
        installation.bean(Journal.class).write(issued, "m");
        return invoice.number();
    }

    private static TradeDetails details(String community, String member, Optional<String> vat) {
        return new TradeDetails(
                Ids.next(),
                community,
                member,
                LocalDate.of(2025, 1, 1),
                "Anna Żak " + member,
                new Address("Via Bassa 7", "Torino", "10121", "IT"),
                vat,
                vat.isPresent() ? VatStanding.TAXED : VatStanding.NOT_A_BUSINESS,
                Optional.empty(),
                Optional.empty());
    }

    private static IssuedDocument row(String community, String run, String member, Invoice invoice) {
        return new IssuedDocument(
                community,
                invoice.number(),
                "F-2026",
                1,
                "b",
                run,
                Furnished.MAY,
                member,
                DocumentKind.INVOICE,
                invoice.type(),
                invoice.issued(),
                invoice.payment().due(),
                invoice.net().minorUnits(),
                invoice.tax().minorUnits(),
                invoice.currency(),
                InvoiceJson.way(invoice.payment()),
                Optional.empty(),
                "",
                List.of());
    }
}
