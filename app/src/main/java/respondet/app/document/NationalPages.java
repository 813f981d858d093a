package respondet.app.document;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.app.trade.Details;

/** Gives out an issued invoice as Italy or Poland takes it, or says what is missing for that. */
@Controller
class NationalPages {

    private final Documents documents;
    private final DocumentFiles files;
    private final Retained retained;
    private final Details details;
    private final Communities communities;
    private final Agreements agreements;
    private final Clock clock;

    NationalPages(
            Documents documents,
            DocumentFiles files,
            Retained retained,
            Details details,
            Communities communities,
            Agreements agreements,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.retained = retained;
        this.details = details;
        this.communities = communities;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/documents/{number}/fatturapa.xml")
    @Needs(Right.SEE_DOCUMENTS)
    Object fatturaPa(@PathVariable String community, @PathVariable String number, Viewer viewer, Texts texts) {
        return file(document(community, number, viewer), NationalFormat.FATTURAPA, texts);
    }

    @GetMapping("/communities/{community}/documents/{number}/ksef.xml")
    @Needs(Right.SEE_DOCUMENTS)
    Object ksef(@PathVariable String community, @PathVariable String number, Viewer viewer, Texts texts) {
        return file(document(community, number, viewer), NationalFormat.KSEF, texts);
    }

    /** What the law alone keeps of somebody is opened by few. */
    private IssuedDocument document(String community, String number, Viewer viewer) {
        return documents
                .find(community, number)
                .filter(each -> each.kind().isInvoice())
                .filter(each ->
                        viewer.may(Right.OPEN_RETAINED, community) || !retained.isErased(community, each.member()))
                .orElseThrow(NotFound::new);
    }

    private Object file(IssuedDocument document, NationalFormat format, Texts texts) {
        var agreed = agreements.need(document.community());
        if (!NationalFormat.of(agreed.territory()).filter(format::equals).isPresent()) {
            throw new NotFound();
        }
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        var written = new NationalInvoice(
                        InvoiceJson.read(files.read(document, ".json").orElseThrow(NotFound::new)),
                        details.ofCommunity(document.issued(), document.community()),
                        details.on(today, document.community(), document.member()))
                .write(format, clock.instant());
        return written.found()
                .<Object>map(bytes -> attached(document.number() + "-" + format.id() + ".xml", bytes))
                .orElseGet(() -> new NationalGapsPage(
                        communities.find(document.community()).orElseThrow(NotFound::new),
                        document.number(),
                        texts.say("document.national." + format.id()),
                        written.problems().stream()
                                .map(each -> ProblemText.line(each, texts))
                                .toList()));
    }

    private static ResponseEntity<byte[]> attached(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
