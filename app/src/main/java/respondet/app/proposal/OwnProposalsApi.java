package respondet.app.proposal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.store.Micros;

/** Before a vote: what another key would have meant for the member, for programs. */
@ApiRoutes
class OwnProposalsApi {

    private final OwnPlaces places;
    private final KeyProposals proposals;

    OwnProposalsApi(OwnPlaces places, KeyProposals proposals) {
        this.places = places;
        this.proposals = proposals;
    }

    /** A proposed key, and what it would have meant; null where the member was none in that month. */
    record OwnProposal(
            String id, String title, String kind, String run, Instant publishedAt, Optional<KeyEffect> effect) {}

    @GetMapping("/my/{community}/proposals")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Lists the keys before a vote, the newest first, with what each would have meant for the member.")
    PageOf<OwnProposal> list(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Slice slice) {
        var place = places.of(community, member, viewer);
        return slice.of(
                proposals.of(community).stream().filter(ProposalRow::isOpen).toList(),
                Slice.Order.falling(each -> "%020d %s".formatted(Micros.of(each.publishedAt()), each.id())),
                each -> new OwnProposal(
                        each.id(),
                        each.title(),
                        each.kind(),
                        each.run(),
                        each.publishedAt(),
                        proposals.effect(each, place.member())));
    }
}
