package respondet.app.privacy;

import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Sent;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.text.Texts;

/** All that is kept about a member, and its erasure, for programs. */
@ApiRoutes
class PrivacyApi {

    private final PersonalDataPages pages;
    private final Erasing erasing;

    PrivacyApi(PersonalDataPages pages, Erasing erasing) {
        this.pages = pages;
        this.erasing = erasing;
    }

    @GetMapping(path = "/communities/{community}/members/{member}/data.zip", produces = "application/zip")
    @Needs(Right.KEEP_PRIVACY)
    @ApiRoute("Gives all that is kept about a member.")
    ResponseEntity<Resource> data(@PathVariable String community, @PathVariable String member, Texts texts)
            throws IOException {
        return pages.ofMember(community, member, texts);
    }

    @GetMapping(path = "/my/{community}/data.zip", produces = "application/zip")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives all that is kept about the member itself.")
    ResponseEntity<Resource> own(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts)
            throws IOException {
        return pages.own(community, member, viewer, texts);
    }

    /**
     * Whether a former member's identity can be erased.
     *
     * @param obstacle what stands against it, in words
     */
    record ErasureInfo(boolean possible, Optional<String> obstacle) {}

    /** Why it is erased; it stands in the journal. */
    record ErasureWish(String reason) {}

    @GetMapping("/communities/{community}/members/{member}/erasure")
    @Needs(Right.KEEP_PRIVACY)
    @ApiRoute("Tells whether a former member's identity can be erased, and what stands against it.")
    ErasureInfo erasure(@PathVariable String community, @PathVariable String member, Texts texts) {
        var obstacle = erasing.obstacle(community, member);
        return new ErasureInfo(obstacle.isEmpty(), obstacle.map(texts::say));
    }

    @PostMapping("/communities/{community}/members/{member}/erasure")
    @Needs(Right.KEEP_PRIVACY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiRoute(
            value = "Erases who a former member was, for good; what the law keeps stays under a pseudonym.",
            status = 204)
    void erase(
            @PathVariable String community, @PathVariable String member, @RequestBody ErasureWish wish, Viewer viewer) {
        erasing.erase(community, member, Sent.text(wish.reason(), "reason"), viewer.id())
                .ifPresent(key -> {
                    throw Sent.because(key);
                });
    }
}
