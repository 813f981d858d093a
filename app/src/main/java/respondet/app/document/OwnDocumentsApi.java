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
import respondet.app.api.Slice;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;

/** A member's own documents, for programs. */
@ApiRoutes
class OwnDocumentsApi {

    private final Documents documents;
    private final OwnDocumentPages pages;
    private final OwnPlaces places;

    OwnDocumentsApi(Documents documents, OwnDocumentPages pages, OwnPlaces places) {
        this.documents = documents;
        this.pages = pages;
        this.places = places;
    }

    @GetMapping("/my/{community}/documents")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Lists the own documents, the latest first.")
    PageOf<DocumentInfo> list(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Slice slice) {
        var place = places.of(community, member, viewer);
        return slice.of(documents.ofMember(community, place.member()), DocumentInfo.ORDER, DocumentInfo::of);
    }

    @GetMapping(path = "/my/{community}/documents/{number}/document.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives an own document as PDF/A.")
    ResponseEntity<byte[]> paper(
            @PathVariable String community,
            @PathVariable String number,
            @RequestParam Optional<String> member,
            Viewer viewer) {
        return pages.paper(community, number, member, viewer);
    }

    @GetMapping(path = "/my/{community}/documents/{number}/document.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives an own document as an e-invoice.")
    ResponseEntity<byte[]> electronic(
            @PathVariable String community,
            @PathVariable String number,
            @RequestParam Optional<String> member,
            Viewer viewer) {
        return pages.electronic(community, number, member, viewer);
    }
}
