package respondet.app.trade;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;

/** The community's letterhead. */
@Controller
class LetterheadPages {

    private final Letterheads letterheads;
    private final Communities communities;
    private final Journal journal;

    LetterheadPages(Letterheads letterheads, Communities communities, Journal journal) {
        this.letterheads = letterheads;
        this.communities = communities;
        this.journal = journal;
    }

    @GetMapping("/communities/{community}/letterhead")
    @Needs(Right.KEEP_DETAILS)
    Page show(@PathVariable String community) {
        var known = letterheads.of(community);
        return new LetterheadPage(row(community), LetterheadForm.of(known), known.logo(), "");
    }

    @PostMapping("/communities/{community}/letterhead")
    @Needs(Right.KEEP_DETAILS)
    Object change(
            @PathVariable String community,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> logo,
            Viewer viewer)
            throws IOException {
        var form = LetterheadForm.of(new Typed(fields));
        var known = letterheads.of(community).logo();
        var sent = logo.filter(file -> !file.isEmpty());
        var picture = sent.isPresent() ? LetterheadForm.logo(sent.get()) : Optional.of(known);
        var wrong = form.wrong().or(() -> picture.isPresent() ? Optional.empty() : Optional.of("trade.problem.logo"));
        if (wrong.isPresent()) {
            return new LetterheadPage(row(community), form, known, wrong.get());
        }
        journal.write(new LetterheadChanged(form.letterhead(community, picture.orElse(""))), viewer.id());
        return "redirect:/communities/" + community + "/documents";
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
