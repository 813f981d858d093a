package respondet.app.document;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;

/** Gives out an issued invoice as Italy or Poland takes it, or says what is missing for that. */
@Controller
class NationalPages {

    private final NationalInvoices invoices;
    private final Communities communities;

    NationalPages(NationalInvoices invoices, Communities communities) {
        this.invoices = invoices;
        this.communities = communities;
    }

    @GetMapping("/communities/{community}/documents/{number}/fatturapa.xml")
    @Needs(Right.SEE_DOCUMENTS)
    Object fatturaPa(@PathVariable String community, @PathVariable String number, Viewer viewer, Texts texts) {
        return file(community, invoice(community, number, viewer, NationalFormat.FATTURAPA), texts);
    }

    @GetMapping("/communities/{community}/documents/{number}/ksef.xml")
    @Needs(Right.SEE_DOCUMENTS)
    Object ksef(@PathVariable String community, @PathVariable String number, Viewer viewer, Texts texts) {
        return file(community, invoice(community, number, viewer, NationalFormat.KSEF), texts);
    }

    private NationalInvoices.Written invoice(String community, String number, Viewer viewer, NationalFormat format) {
        return invoices.find(community, number, viewer)
                .filter(each -> each.format() == format)
                .orElseThrow(NotFound::new);
    }

    private Object file(String community, NationalInvoices.Written invoice, Texts texts) {
        return invoice.written()
                .found()
                .<Object>map(bytes -> attached(invoice.file(), bytes))
                .orElseGet(() -> new NationalGapsPage(
                        communities.find(community).orElseThrow(NotFound::new),
                        invoice.number(),
                        texts.say("document.national." + invoice.format().id()),
                        invoice.written().problems().stream()
                                .map(each -> ProblemText.line(each, texts))
                                .toList()));
    }

    static ResponseEntity<byte[]> attached(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
