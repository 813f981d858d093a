package respondet.app.document;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;

/** Issued invoices as a country's own system takes them, for programs. */
@ApiRoutes
class NationalInvoicesApi {

    private final NationalInvoices invoices;

    NationalInvoicesApi(NationalInvoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping(
            path = "/communities/{community}/documents/{number}/national.xml",
            produces = MediaType.APPLICATION_XML_VALUE)
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Gives an invoice as FatturaPA in Italy and as FA(3) in Poland, or tells all that is missing for that.")
    ResponseEntity<byte[]> file(@PathVariable String community, @PathVariable String number, Viewer viewer) {
        var invoice = invoices.find(community, number, viewer).orElseThrow(NotFound::new);
        var bytes = invoice.written()
                .found()
                .orElseThrow(() -> new Refused(Refusal.INPUT, invoice.written().problems()));
        return NationalPages.attached(invoice.file(), bytes);
    }
}
