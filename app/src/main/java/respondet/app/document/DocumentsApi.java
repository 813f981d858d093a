package respondet.app.document;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Refused;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Typed;

/** Issued documents and their files, for programs. */
@ApiRoutes
class DocumentsApi {

    private final Documents documents;
    private final OpenedDocuments opened;
    private final DocumentFiles files;

    DocumentsApi(Documents documents, OpenedDocuments opened, DocumentFiles files) {
        this.documents = documents;
        this.opened = opened;
        this.files = files;
    }

    @GetMapping("/communities/{community}/documents")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Lists the documents that were issued, the latest first.")
    PageOf<DocumentInfo> list(
            @PathVariable String community,
            @RequestParam Optional<String> month,
            @RequestParam Optional<String> member,
            Slice slice) {
        var wanted = month.map(each -> Typed.month(each).orElseThrow(() -> Refused.wrong("month")));
        var found = documents.of(community).stream()
                .filter(each -> wanted.map(each.month()::equals).orElse(true))
                .filter(each -> member.map(each.member()::equals).orElse(true))
                .toList();
        return slice.of(found, DocumentInfo.ORDER, DocumentInfo::of);
    }

    @GetMapping("/communities/{community}/documents/{number}")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Tells of one document.")
    DocumentInfo one(@PathVariable String community, @PathVariable String number) {
        return documents.find(community, number).map(DocumentInfo::of).orElseThrow(NotFound::new);
    }

    @GetMapping(
            path = "/communities/{community}/documents/{number}/document.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Gives a document as PDF/A; of former members whose identity was erased to those who may open it.")
    ResponseEntity<byte[]> paper(@PathVariable String community, @PathVariable String number, Viewer viewer) {
        return Downloads.pdf(files, document(community, number, viewer));
    }

    @GetMapping(
            path = "/communities/{community}/documents/{number}/document.xml",
            produces = MediaType.APPLICATION_XML_VALUE)
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Gives a document as an e-invoice.")
    ResponseEntity<byte[]> electronic(@PathVariable String community, @PathVariable String number, Viewer viewer) {
        return Downloads.xml(files, document(community, number, viewer));
    }

    private IssuedDocument document(String community, String number, Viewer viewer) {
        return opened.find(community, number, viewer).orElseThrow(NotFound::new);
    }
}
