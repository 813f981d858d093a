package respondet.app.agreement;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.Overtaken;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** Changes an agreement as text: write, look at what would change, store. */
@Controller
class ChangePages {

    private final Proposals proposals;
    private final Agreements agreements;

    ChangePages(Proposals proposals, Agreements agreements) {
        this.proposals = proposals;
        this.agreements = agreements;
    }

    @GetMapping("/communities/{community}/agreement/edit")
    @Needs(Right.CHANGE_AGREEMENT)
    Page edit(@PathVariable String community) {
        var current = proposals.current(community);
        return proposals.edit(community, new Draft(Long.toString(current.version()), "", current.document()), "");
    }

    /** Back to the text, with what was typed. */
    @PostMapping("/communities/{community}/agreement/edit")
    @Needs(Right.CHANGE_AGREEMENT)
    Page edit(
            @PathVariable String community,
            @RequestParam String version,
            @RequestParam String reason,
            @RequestParam String document) {
        return proposals.edit(community, new Draft(version, reason, document), "");
    }

    @PostMapping("/communities/{community}/agreement/check")
    @Needs(Right.CHANGE_AGREEMENT)
    Page check(
            @PathVariable String community,
            @RequestParam String version,
            @RequestParam String reason,
            @RequestParam String document,
            Texts texts) {
        return proposals.propose(community, new Draft(version, reason, document), texts);
    }

    @PostMapping("/communities/{community}/agreement")
    @Needs(Right.CHANGE_AGREEMENT)
    Object store(
            @PathVariable String community,
            @RequestParam String version,
            @RequestParam String reason,
            @RequestParam String document,
            Viewer viewer,
            Texts texts) {
        var draft = new Draft(version, reason, document);
        var page = proposals.propose(community, draft, texts);
        return page instanceof ConfirmPage ? store(community, draft, viewer, texts) : page;
    }

    private Object store(String community, Draft draft, Viewer viewer, Texts texts) {
        try {
            var stored = agreements.change(community, Long.parseLong(draft.version()), draft.wording(), viewer.id());
            return stored.found().isPresent()
                    ? "redirect:/communities/" + community + "/agreement"
                    : proposals.refused(community, draft, stored.problems(), texts);
        } catch (Overtaken | DuplicateKeyException e) {
            return proposals.overtaken(community, draft);
        }
    }
}
