package respondet.app.agreement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.community.Agreements;
import respondet.app.folder.AgreementText;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.law.LawCheck;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Members join and leave, for programs that do not want to write the document. */
@ApiRoutes
class AgreedMembersApi {

    private final Agreements agreements;
    private final PartChange change;
    private final LawCheck law;

    AgreedMembersApi(Agreements agreements, PartChange change, LawCheck law) {
        this.agreements = agreements;
        this.change = change;
        this.law = law;
    }

    /**
     * Somebody who is to become a member.
     *
     * @param kind such as {@code household}
     * @param language of letters; that of the token's owner unless told otherwise
     * @param point the member's accounting point, where there is one already
     */
    record JoinWish(
            String id,
            String name,
            String kind,
            String joined,
            Optional<String> language,
            Optional<String> point,
            Optional<String> marketId,
            Optional<String> tariff,
            Optional<String> substation,
            String reason) {

        private Joining joining(Texts texts) {
            if (point.isEmpty() && marketId.isPresent()) {
                throw Sent.because("agreement.join.point-missing", "point");
            }
            return new Joining(
                    Sent.text(id, "id"),
                    Sent.text(name, "name"),
                    Sent.text(kind, "kind"),
                    Sent.day(joined, "joined").toString(),
                    language.orElse(texts.language().code()),
                    point.orElse(""),
                    marketId.orElse(""),
                    tariff.orElse(""),
                    substation.orElse(""),
                    Sent.text(reason, "reason"),
                    "");
        }
    }

    /** The first day no longer a member, and why. */
    record PartWish(String left, String reason) {}

    @PostMapping("/communities/{community}/agreement/members")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Adds a member, and the member's point; refused where the law says no to what it did not refuse before.")
    ResponseEntity<Judged> join(
            @PathVariable String community,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody JoinWish wish,
            Viewer viewer,
            Texts texts) {
        var joining = wish.joining(texts);
        var text = joining.in(change.document(community, match));
        var refusals = text.map(document -> refusals(community, document, LocalDate.parse(joining.joined())))
                .orElse(List.of());
        if (!refusals.isEmpty()) {
            throw new Refused(Refusal.INPUT, refusals);
        }
        return change.store(new PartChange.Wanted(community, match, joining.reason()), text, viewer, texts);
    }

    private List<Problem> refusals(String community, String document, LocalDate day) {
        var now = agreements.need(community);
        return agreements.check(community, document.getBytes(StandardCharsets.UTF_8)).found().stream()
                .flatMap(then -> law.newlyRefused(now, then, day).stream())
                .map(verdict -> Problem.of(ProblemKind.RULE_BROKEN, verdict.because()))
                .toList();
    }

    @PostMapping("/communities/{community}/agreement/members/{member}/leave")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Writes down that a member is one no longer from a day on.")
    ResponseEntity<Judged> leave(
            @PathVariable String community,
            @PathVariable String member,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody PartWish wish,
            Viewer viewer,
            Texts texts) {
        if (agreements.need(community).findMember(member).isEmpty()) {
            throw new NotFound();
        }
        var left = Sent.day(wish.left(), "left").toString();
        var reason = Sent.text(wish.reason(), "reason");
        var text = new AgreementText(change.document(community, match))
                .withValue("members", member, Map.entry("left", left), "joined");
        return change.store(new PartChange.Wanted(community, match, reason), text, viewer, texts);
    }
}
