package respondet.app.privacy;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;

/** The manager erases who a former member was. */
@Controller
record ErasePages(Communities communities, Erasing erasing) {

    @GetMapping("/communities/{community}/members/{member}/erase")
    @Needs(Right.KEEP_PRIVACY)
    Page ask(@PathVariable String community, @PathVariable String member) {
        return page(community, member, "", "");
    }

    @PostMapping("/communities/{community}/members/{member}/erase")
    @Needs(Right.KEEP_PRIVACY)
    Object erase(
            @PathVariable String community, @PathVariable String member, @RequestParam String reason, Viewer viewer) {
        return erasing.erase(community, member, reason, viewer.id())
                .<Object>map(key -> page(community, member, reason, key))
                .orElse("redirect:/communities/" + community + "/members/" + member);
    }

    private Page page(String community, String member, String reason, String problem) {
        var name = erasing.member(community, member).name();
        var obstacle = erasing.obstacle(community, member);
        return new ErasePage(
                communities.find(community).orElseThrow(NotFound::new),
                member,
                name,
                reason,
                obstacle.orElse(""),
                obstacle.isPresent() ? "" : problem);
    }
}
