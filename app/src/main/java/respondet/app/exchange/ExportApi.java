package respondet.app.exchange;

import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.Forbidden;

/** Gives a community away whole, for programs. */
@ApiRoutes
class ExportApi {

    private final ExportPages pages;

    ExportApi(ExportPages pages) {
        this.pages = pages;
    }

    /** The archive holds the journal and what was issued, so a token must be for these too. */
    @GetMapping(path = "/communities/{community}/export.zip", produces = "application/zip")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Gives the community's archive; the token must also be for read_journal and read_documents, and entries"
            + " about single households are in it only with read_households_in_need.")
    ResponseEntity<Resource> archive(@PathVariable String community, Viewer viewer) throws IOException {
        if (!Stream.of(Right.READ_JOURNAL, Right.SEE_DOCUMENTS).allMatch(right -> viewer.may(right, community))) {
            throw new Forbidden();
        }
        return pages.archive(community, viewer);
    }
}
