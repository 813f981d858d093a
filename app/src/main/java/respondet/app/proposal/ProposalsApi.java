package respondet.app.proposal;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Interface;
import respondet.app.api.PageOf;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.store.Micros;

/** Keys before a vote, and what each would have meant for whom, for programs. */
@ApiRoutes
class ProposalsApi {

    private final Proposing proposing;
    private final KeyProposals proposals;

    ProposalsApi(Proposing proposing, KeyProposals proposals) {
        this.proposing = proposing;
        this.proposals = proposals;
    }

    /**
     * A key as it is put before the members.
     *
     * @param from first day on which it would count
     * @param fixed the fixed part in percent, for the kind that has one
     * @param parts by member, a share in percent or the place in the order, as text
     */
    record ProposalWish(
            String title, String from, String kind, Optional<String> fixed, Optional<Map<String, String>> parts) {

        private KeyForm form() {
            var fields = new HashMap<String, String>();
            fixed.ifPresent(part -> fields.put("fixed", part));
            parts.orElse(Map.of()).forEach((member, part) -> fields.put("part." + member, Sent.text(part, "parts")));
            return KeyForm.of(
                    Sent.text(title, "title"), Sent.day(from, "from").toString(), Sent.text(kind, "kind"), fields);
        }
    }

    /**
     * A key that was put before the members.
     *
     * @param item the key as an agreement would hold it
     * @param run the final run that its effects are compared with
     */
    record ProposalInfo(
            String id,
            String title,
            String kind,
            String item,
            String run,
            Instant publishedAt,
            Optional<Instant> closedAt,
            List<KeyEffect> effects) {}

    @GetMapping("/communities/{community}/proposals")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the proposed keys, the newest first, with what each would have meant for whom.")
    PageOf<ProposalInfo> list(@PathVariable String community, Slice slice) {
        return slice.of(
                proposals.of(community),
                Slice.Order.falling(each -> "%020d %s".formatted(Micros.of(each.publishedAt()), each.id())),
                this::info);
    }

    @GetMapping("/communities/{community}/proposals/{proposal}")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Tells of one proposed key.")
    ProposalInfo one(@PathVariable String community, @PathVariable String proposal) {
        return info(proposal(community, proposal));
    }

    @PostMapping("/communities/{community}/proposals")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute(
            value = "Puts a key before the members, with what it would have meant in the last final month.",
            status = 201)
    ResponseEntity<ProposalInfo> publish(
            @PathVariable String community, @RequestBody ProposalWish wish, Viewer viewer) {
        var outcome = proposing.publish(community, wish.form(), viewer.id());
        if (!outcome.isPublished()) {
            throw outcome.problems().isEmpty()
                    ? refused(outcome.problem())
                    : new Refused(Refusal.INPUT, outcome.problems());
        }
        var made = info(proposals.of(community).stream()
                .max(Comparator.comparing(ProposalRow::publishedAt))
                .orElseThrow());
        var address = Interface.PATH + "/communities/" + community + "/proposals/" + made.id();
        return ResponseEntity.created(URI.create(address)).body(made);
    }

    private static Refused refused(String problem) {
        return switch (problem) {
            case "proposal.problem.title" -> Sent.because(problem, "title");
            case "proposal.problem.kind" -> Sent.because(problem, "kind");
            case "proposal.problem.day" -> Sent.because(problem, "from");
            case "proposal.problem.parts", "proposal.problem.number" -> Sent.because(problem, "parts");
            default -> Sent.because(problem);
        };
    }

    @PostMapping("/communities/{community}/proposals/{proposal}/close")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Closes a proposal; members see it no longer. A second time changes nothing.")
    ProposalInfo close(@PathVariable String community, @PathVariable String proposal, Viewer viewer) {
        proposing.close(proposal(community, proposal), viewer.id());
        return info(proposal(community, proposal));
    }

    private ProposalInfo info(ProposalRow row) {
        return new ProposalInfo(
                row.id(),
                row.title(),
                row.kind(),
                row.item(),
                row.run(),
                row.publishedAt(),
                row.closedAt(),
                proposals.effects(row));
    }

    private ProposalRow proposal(String community, String id) {
        return proposals.find(community, id).orElseThrow(NotFound::new);
    }
}
