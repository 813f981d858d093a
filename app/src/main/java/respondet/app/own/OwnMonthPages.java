package respondet.app.own;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.paper.StatementPaper;
import respondet.app.run.MovedForOthers;
import respondet.app.solidarity.SolidarityAmounts;
import respondet.app.text.Texts;

/** A member's months. */
@Controller
class OwnMonthPages {

    private final OwnPlaces places;
    private final OwnMonths months;
    private final LetterChoices letters;
    private final SolidarityAmounts amounts;

    OwnMonthPages(OwnPlaces places, OwnMonths months, LetterChoices letters, SolidarityAmounts amounts) {
        this.places = places;
        this.months = months;
        this.letters = letters;
        this.amounts = amounts;
    }

    /** Who looks at what is whose own, in which language. */
    private record Asked(OwnPlace place, Viewer viewer, Texts texts) {}

    /** The latest month that is final. */
    @GetMapping("/my/{community}")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page latest(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        var place = places.of(community, member, viewer);
        var own = months.of(place);
        return own.isEmpty() ? new OwnNoMonthPage(place) : page(new Asked(place, viewer, texts), own, own.getLast());
    }

    /** Another month, or what counted before a correction. */
    @GetMapping("/my/{community}/runs/{run}")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page one(
            @PathVariable String community,
            @PathVariable String run,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var place = places.of(community, member, viewer);
        var own = months.of(place);
        return page(new Asked(place, viewer, texts), own, shown(own, run));
    }

    /** The same on paper, to keep or to print. */
    @GetMapping("/my/{community}/runs/{run}/statement.pdf")
    @Needs(Right.SEE_OWN_STATEMENT)
    ResponseEntity<byte[]> paper(
            @PathVariable String community,
            @PathVariable String run,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var place = places.of(community, member, viewer);
        var own = months.of(place);
        var shown = shown(own, run);
        var page = page(new Asked(place, viewer, texts), own, shown);
        var picture = page.day().orElse(page.statement().year());
        var paper = new StatementPaper(page.statement(), picture, page.solidarity());
        var name = community + "-" + shown.run().month() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(paper.pdf());
    }

    private static OwnMonth shown(List<OwnMonth> own, String run) {
        return own.stream()
                .filter(month -> month.run().id().equals(run))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private OwnMonthPage page(Asked asked, List<OwnMonth> own, OwnMonth shown) {
        var place = asked.place();
        var statement = months.statement(shown, place).orElseThrow(NotFound::new);
        var found = new OwnMonthWords.Found(
                shown, own, statement, months.corrected(shown, place), months.intervals(shown, place));
        var written = letters.state(asked.viewer().id(), place.community().id(), place.member());
        var moved = new MovedForOthers(asked.texts(), amounts.of(shown.run().id()));
        return new OwnMonthWords(asked.texts(), place, found).page(written, moved.toMember(place.member()));
    }

    /** Whether the viewer is written to when a month is final. */
    @PostMapping("/my/{community}/letters")
    @Needs(Right.SEE_OWN_STATEMENT)
    String choose(@PathVariable String community, @RequestParam("wanted") boolean wanted, Viewer viewer) {
        var place = places.of(community, Optional.empty(), viewer);
        letters.choose(viewer.id(), place.community().id(), wanted);
        return "redirect:/my/" + place.community().id();
    }
}
