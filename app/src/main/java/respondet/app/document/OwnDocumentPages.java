package respondet.app.document;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** A member's documents. */
@Controller
class OwnDocumentPages {

    private final Documents documents;
    private final DocumentFiles files;
    private final Retained retained;
    private final OwnPlaces places;

    OwnDocumentPages(Documents documents, DocumentFiles files, Retained retained, OwnPlaces places) {
        this.documents = documents;
        this.files = files;
        this.retained = retained;
        this.places = places;
    }

    @GetMapping("/my/{community}/documents")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page list(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        var place = places.of(community, member, viewer);
        var words = new DocumentWords(texts, Map.of());
        var lines = documents.ofMember(community, place.member()).reversed().stream()
                .map(words::line)
                .toList();
        return new OwnDocumentsPage(place, lines);
    }

    @GetMapping("/my/{community}/documents/{number}.pdf")
    @Needs(Right.SEE_OWN_STATEMENT)
    ResponseEntity<byte[]> paper(
            @PathVariable String community,
            @PathVariable String number,
            @RequestParam Optional<String> member,
            Viewer viewer) {
        return Downloads.pdf(files, own(places.of(community, member, viewer), number));
    }

    @GetMapping("/my/{community}/documents/{number}.xml")
    @Needs(Right.SEE_OWN_STATEMENT)
    ResponseEntity<byte[]> electronic(
            @PathVariable String community,
            @PathVariable String number,
            @RequestParam Optional<String> member,
            Viewer viewer) {
        return Downloads.xml(files, own(places.of(community, member, viewer), number));
    }

    private IssuedDocument own(OwnPlace place, String number) {
        return documents
                .find(place.community().id(), number)
                .filter(each -> each.member().equals(place.member()))
                .filter(each -> !retained.isErased(each.community(), each.member()))
                .orElseThrow(NotFound::new);
    }
}
