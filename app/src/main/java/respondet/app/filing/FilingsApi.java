package respondet.app.filing;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;

/** What the law asks a community for on paper, for programs. */
@ApiRoutes
class FilingsApi {

    private final Communities communities;
    private final FilingPeriods periods;
    private final FilingPages pages;

    FilingsApi(Communities communities, FilingPeriods periods, FilingPages pages) {
        this.communities = communities;
        this.periods = periods;
        this.pages = pages;
    }

    /**
     * A document of a period.
     *
     * @param title in words
     * @param missing months that are not final
     * @param withoutPoint members of whom no point is known; as long as there are any, the document cannot be made
     * @param data whether there are files for machines
     */
    record FilingInfo(
            String kind,
            String period,
            String title,
            List<YearMonth> missing,
            List<String> withoutPoint,
            boolean data) {

        static FilingInfo of(FilingPeriods.Listed each, Texts texts) {
            return new FilingInfo(
                    each.kind().id(),
                    each.period(),
                    texts.say("filing." + each.kind().id() + ".title"),
                    each.missing(),
                    each.withoutPoint(),
                    each.hasData());
        }
    }

    @GetMapping("/communities/{community}/filings")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists what the law asks for on paper, by kind, the latest period first.")
    PageOf<FilingInfo> list(@PathVariable String community, Slice slice, Texts texts) {
        var row = communities.find(community).orElseThrow(NotFound::new);
        var all = FilingKind.of(row.regime()).stream()
                .flatMap(kind -> periods.of(community, kind).stream())
                .toList();
        return slice.of(
                all,
                Slice.Order.falling(each -> each.kind().id() + " " + each.period()),
                each -> FilingInfo.of(each, texts));
    }

    @GetMapping(
            path = "/communities/{community}/filings/{kind}/{period}/document.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Gives a document for an authority as PDF/A.")
    ResponseEntity<byte[]> paper(
            @PathVariable String community, @PathVariable String kind, @PathVariable String period, Texts texts) {
        return pages.paper(community, kind, period, texts);
    }

    @GetMapping(path = "/communities/{community}/filings/{kind}/{period}/data.csv", produces = "text/csv;charset=UTF-8")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Gives the figures of a document as a table, energy in watt-hours.")
    ResponseEntity<byte[]> csv(
            @PathVariable String community, @PathVariable String kind, @PathVariable String period, Texts texts) {
        return pages.csv(community, kind, period, texts);
    }

    @GetMapping(
            path = "/communities/{community}/filings/{kind}/{period}/data.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Gives the figures of a document, an object for each row; every value is text.")
    ResponseEntity<byte[]> json(
            @PathVariable String community, @PathVariable String kind, @PathVariable String period, Texts texts) {
        return pages.json(community, kind, period, texts);
    }

    @GetMapping(
            path = "/communities/{community}/runs/{run}/operator/{taken}/letter.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Gives the letter about an operator's allocation that differs from a final run.")
    ResponseEntity<byte[]> letter(
            @PathVariable String community, @PathVariable String run, @PathVariable String taken, Texts texts)
            throws IOException {
        return pages.letter(community, run, taken, texts);
    }
}
