package respondet.app.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Changes one thing in an agreement, for programs that do not want to write the document: a fact, a key, a price. */
@ApiRoutes
class AgreementPartsApi {

    private final Agreements agreements;
    private final PartChange change;
    private final LawCheck law;

    AgreementPartsApi(Agreements agreements, PartChange change, LawCheck law) {
        this.agreements = agreements;
        this.change = change;
        this.law = law;
    }

    /** A fact that the law asks for: one value, or several where it is a list. */
    record FactWish(List<String> values, String reason) {}

    /**
     * Shares that count from a day on; the kind of the key stays.
     *
     * @param shares by member, in percent as text; together a hundred
     * @param reason the decision
     */
    record KeyWish(String from, Map<String, String> shares, String reason) {}

    /** A price of the community's own, as text, from a day on. */
    record PriceWish(String name, String from, String value, String reason) {}

    @PutMapping("/communities/{community}/agreement/facts/{fact}")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("States a fact of the whole community that its law asks for.")
    ResponseEntity<Judged> state(
            @PathVariable String community,
            @PathVariable String fact,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody FactWish wish,
            Viewer viewer,
            Texts texts) {
        var asked = law.find(agreements.need(community), FactName.Scope.COMMUNITY, fact)
                .orElseThrow(NotFound::new);
        boolean isList = asked.type() == FactType.LIST;
        var values = Optional.ofNullable(wish.values()).orElse(List.of()).stream()
                .map(each -> Sent.text(each, "values"))
                .toList();
        if (values.isEmpty() || (!isList && values.size() > 1)) {
            throw Refused.wrong("values");
        }
        var text = new AgreementText(change.document(community, match)).withFact(asked.name(), values, isList);
        return change.store(
                new PartChange.Wanted(community, match, Sent.text(wish.reason(), "reason")), text, viewer, texts);
    }

    @PostMapping("/communities/{community}/agreement/keys")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Adds new shares from a day on, where the last key has some.")
    ResponseEntity<Judged> key(
            @PathVariable String community,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody KeyWish wish,
            Viewer viewer,
            Texts texts) {
        var agreed = agreements.need(community);
        var last = KeyPages.latestWithShares(agreed).orElseThrow(() -> Sent.because("sheet.problem.key"));
        var percent = new TreeMap<String, String>();
        Optional.ofNullable(wish.shares()).orElse(Map.of()).forEach((member, share) -> {
            if (agreed.findMember(member).isEmpty()) {
                throw Refused.wrong("shares");
            }
            percent.put(member, Sent.text(share, "shares"));
        });
        var reason = Sent.text(wish.reason(), "reason");
        var key = new NewKey(last.key(), Sent.day(wish.from(), "from").toString(), reason, percent);
        key.problem().ifPresent(why -> {
            throw new Refused(Refusal.INPUT, List.of(Problem.of(ProblemKind.WRONG_SUM, why)));
        });
        var text = key.in(change.document(community, match));
        return change.store(new PartChange.Wanted(community, match, reason), text, viewer, texts);
    }

    @PostMapping("/communities/{community}/agreement/prices")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Sets one of the community's own prices from a day on.")
    ResponseEntity<Judged> price(
            @PathVariable String community,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody PriceWish wish,
            Viewer viewer,
            Texts texts) {
        var name = Sent.text(wish.name(), "name");
        if (!KeyPages.plainPrices(agreements.need(community)).contains(name)) {
            throw Refused.wrong("name");
        }
        var text = new AgreementText(change.document(community, match))
                .withPrice(name, Sent.day(wish.from(), "from"), Sent.text(wish.value(), "value"));
        return change.store(
                new PartChange.Wanted(community, match, Sent.text(wish.reason(), "reason")), text, viewer, texts);
    }
}
