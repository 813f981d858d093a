package respondet.app.trade;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.text.Texts;

/** The form by which a member lets the community collect, for programs. */
@ApiRoutes
class MandatesApi {

    private final MandateForms forms;

    MandatesApi(MandateForms forms) {
        this.forms = forms;
    }

    @GetMapping(
            path = "/communities/{community}/details/{member}/mandate.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.KEEP_DETAILS)
    @ApiRoute("Gives the form of a mandate with what is known of the member, in the member's language.")
    ResponseEntity<byte[]> form(@PathVariable String community, @PathVariable String member, Texts texts) {
        return forms.ofMember(community, member, texts);
    }

    @GetMapping(path = "/my/{community}/mandate.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives the form of a mandate for the own account.")
    ResponseEntity<byte[]> own(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        return forms.own(community, member, viewer, texts);
    }
}
