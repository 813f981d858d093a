package respondet.app.community;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.identity.Invitation;
import respondet.app.identity.Needs;
import respondet.app.identity.People;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Invites the members whom the agreement names, for programs. */
@ApiRoutes
class InvitationsApi {

    private final Agreements agreements;
    private final MemberInvitations invitations;
    private final People people;

    InvitationsApi(Agreements agreements, MemberInvitations invitations, People people) {
        this.agreements = agreements;
        this.invitations = invitations;
        this.people = people;
    }

    /**
     * Who is asked to look after a member's own pages.
     *
     * @param name as the agreement names the member, unless told otherwise
     * @param language of letters, such as {@code pl}; that of the token's owner unless told otherwise
     */
    record InvitationWish(String email, Optional<String> name, Optional<String> language) {}

    @PostMapping("/communities/{community}/members/{member}/invitation")
    @Needs(Right.INVITE_MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiRoute(
            value = "Writes to somebody who is to have a member's role; who has an account already gets it at once.",
            status = 204)
    void invite(
            @PathVariable String community,
            @PathVariable String member,
            @RequestBody InvitationWish wish,
            Viewer viewer,
            Texts texts) {
        var agreed = agreements.need(community);
        var named = agreed.findMember(member).orElseThrow(NotFound::new);
        var invitation = new Invitation(
                Sent.text(wish.email(), "email"),
                wish.name().orElse(named.name()),
                wish.language()
                        .map(code -> Language.of(code).orElseThrow(() -> Refused.wrong("language")))
                        .orElse(texts.language()),
                invitations.grant(agreed, named));
        invitation.problem().ifPresent(key -> {
            throw Sent.because(key, key.substring(key.lastIndexOf('.') + 1));
        });
        people.invite(invitation, viewer.id());
    }
}
