package respondet.app.founding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.founding.FoundedPage.Invited;
import respondet.app.identity.Grant;
import respondet.app.identity.Grants;
import respondet.app.identity.Invitation;
import respondet.app.identity.Needs;
import respondet.app.identity.People;
import respondet.app.identity.Right;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.page.Forbidden;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.store.Ids;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/**
 * Invites the first manager of a community. Once there was one, others are no longer the founder's matter: who manages is
 * then for whoever runs the installation to say.
 */
@Controller
class FirstManagerPages {

    private final Communities communities;
    private final Grants grants;
    private final People people;
    private final Clock clock;

    FirstManagerPages(Communities communities, Grants grants, People people, Clock clock) {
        this.communities = communities;
        this.grants = grants;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/founded/{founded}")
    @Needs(Right.FOUND_COMMUNITY)
    Page founded(@PathVariable String founded, Viewer viewer, Texts texts) {
        var typed = new Invited("", "", texts.language().code());
        return page(row(founded, viewer), typed, "");
    }

    /** What lies in another's territory is answered as if it did not exist. */
    private CommunityRow row(String founded, Viewer viewer) {
        return communities
                .find(founded)
                .filter(row -> viewer.mayFoundIn(row.territory()))
                .orElseThrow(NotFound::new);
    }

    private Page page(CommunityRow row, Invited typed, String problem) {
        return new FoundedPage(row, grants.everHadManager(row.id()), typed, problem);
    }

    @PostMapping("/founded/{founded}/manager")
    @Needs(Right.FOUND_COMMUNITY)
    Object invite(@PathVariable String founded, @RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        var row = row(founded, viewer);
        if (grants.everHadManager(founded)) {
            throw new Forbidden();
        }
        var typed = new Invited(
                fields.getOrDefault("email", ""), fields.getOrDefault("name", ""), fields.getOrDefault("language", ""));
        var invitation = new Invitation(
                typed.email(), typed.name(), Language.of(typed.language()).orElse(texts.language()), grant(founded));
        var problem = invitation.problem();
        if (problem.isPresent()) {
            return page(row, typed, problem.get());
        }
        people.invite(invitation, viewer.id());
        return "redirect:/founded/" + founded;
    }

    private Grant grant(String community) {
        return new Grant(
                Ids.next(),
                Role.COMMUNITY_MANAGER,
                Optional.empty(),
                Optional.of(community),
                Optional.empty(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                Optional.empty());
    }
}
