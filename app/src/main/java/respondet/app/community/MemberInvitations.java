package respondet.app.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.InviteMemberPage.Typed;
import respondet.app.identity.Grant;
import respondet.app.identity.Invitation;
import respondet.app.identity.Needs;
import respondet.app.identity.People;
import respondet.app.identity.Right;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.store.Ids;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** A manager invites the members whom the agreement names. */
@Controller
class MemberInvitations {

    private final Communities communities;
    private final Agreements agreements;
    private final People people;
    private final Clock clock;

    MemberInvitations(Communities communities, Agreements agreements, People people, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/members/{member}/invitation")
    @Needs(Right.INVITE_MEMBER)
    Page form(@PathVariable String community, @PathVariable String member, Texts texts) {
        var named = named(agreements.need(community), member);
        return page(
                community, member, new Typed("", named.name(), texts.language().code()), "");
    }

    @PostMapping("/communities/{community}/members/{member}/invitation")
    @Needs(Right.INVITE_MEMBER)
    Object invite(
            @PathVariable String community,
            @PathVariable String member,
            @RequestParam String email,
            @RequestParam String name,
            @RequestParam String language,
            Viewer viewer) {
        var agreed = agreements.need(community);
        var spoken = Language.of(language).orElseThrow(NotFound::new);
        var invitation = new Invitation(email, name, spoken, grant(agreed, named(agreed, member)));
        var problem = invitation.problem();
        if (problem.isPresent()) {
            return page(community, member, new Typed(email, name, language), problem.get());
        }
        people.invite(invitation, viewer.id());
        return "redirect:/communities/" + community + "/members?invited";
    }

    Grant grant(Community agreed, Member member) {
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        return new Grant(
                Ids.next(),
                Role.MEMBER,
                Optional.empty(),
                Optional.of(agreed.id()),
                Optional.of(member.id()),
                today,
                Optional.empty());
    }

    private Page page(String community, String member, Typed typed, String problem) {
        var row = communities.find(community).orElseThrow(NotFound::new);
        return new InviteMemberPage(row, member, typed, problem);
    }

    private static Member named(Community agreed, String member) {
        return agreed.members().stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
