package respondet.app.agreement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.folder.AgreementText;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;

/** New shares and new prices by plain forms; each makes a new version of the document without anybody touching it. */
@Controller
class KeyChangePages {

    private static final String SHARE = "share.";

    private final Proposals proposals;
    private final Communities communities;
    private final Agreements agreements;

    KeyChangePages(Proposals proposals, Communities communities, Agreements agreements) {
        this.proposals = proposals;
        this.communities = communities;
        this.agreements = agreements;
    }

    @GetMapping("/communities/{community}/keys/new")
    @Needs(Right.CHANGE_AGREEMENT)
    Object key(@PathVariable String community) {
        return KeyPages.latestWithShares(agreements.need(community))
                .<Object>map(last -> keyPage(community, empty(last), "", List.of()))
                .orElse(back(community));
    }

    private static NewKey empty(KeyVersion last) {
        var percent = new TreeMap<String, String>();
        NewKey.shares(last.key())
                .orElse(Map.of())
                .forEach((member, share) ->
                        percent.put(member, share.value().movePointRight(2).toPlainString()));
        return new NewKey(last.key(), "", "", percent);
    }

    @PostMapping("/communities/{community}/keys/new")
    @Needs(Right.CHANGE_AGREEMENT)
    Object key(@PathVariable String community, @RequestParam Map<String, String> fields, Texts texts) {
        var form = new Form(fields);
        var from = form.need("from");
        var reason = form.need("reason");
        return KeyPages.latestWithShares(agreements.need(community))
                .map(last -> new NewKey(last.key(), from, reason, shares(community, form)))
                .<Object>map(typed -> key(community, typed, texts))
                .orElse(back(community));
    }

    /** Of members only: a made-up name counts for nothing. */
    private Map<String, String> shares(String community, Form form) {
        var percent = new TreeMap<String, String>();
        members(community).forEach(member -> percent.put(member.id(), form.find(SHARE + member.id())));
        return percent;
    }

    private Page key(String community, NewKey typed, Texts texts) {
        var problem = typed.problem();
        if (problem.isPresent()) {
            return keyPage(community, typed, texts.say(problem.get()), List.of());
        }
        var current = proposals.current(community);
        var version = Long.toString(current.version());
        var changed = typed.in(current.document());
        if (changed.isEmpty()) {
            return proposals.edit(
                    community, new Draft(version, typed.reason(), current.document()), "agreement.edit.layout");
        }
        var page = proposals.propose(community, new Draft(version, typed.reason(), changed.get()), texts);
        return page instanceof EditPage edit
                ? keyPage(community, typed, texts.say(edit.notice()), edit.problems())
                : page;
    }

    private Page keyPage(String community, NewKey typed, String problem, List<EditPage.ProblemLine> problems) {
        var parts = members(community).stream()
                .map(member -> new NewKeyPage.Part(
                        member.id(), member.name(), typed.percent().getOrDefault(member.id(), "")))
                .toList();
        return new NewKeyPage(
                communities.find(community).orElseThrow(NotFound::new),
                typed.before().kind(),
                typed.from(),
                typed.reason(),
                parts,
                problem,
                problems);
    }

    private List<Member> members(String community) {
        return agreements.need(community).members().stream()
                .filter(member -> member.left().isEmpty())
                .toList();
    }

    @GetMapping("/communities/{community}/keys/price")
    @Needs(Right.CHANGE_AGREEMENT)
    Object price(@PathVariable String community) {
        return KeyPages.plainPrices(agreements.need(community)).isEmpty()
                ? back(community)
                : pricePage(community, new NewPrice("", "", "", ""), "", List.of());
    }

    /** A price as typed. */
    private record NewPrice(String name, String from, String value, String reason) {

        String missing() {
            if (value.isEmpty()) {
                return "agreement.newprice.missing";
            }
            if (Typed.date(from).isEmpty()) {
                return "agreement.newprice.day";
            }
            return reason.isEmpty() ? "agreement.edit.no-reason" : "";
        }
    }

    @PostMapping("/communities/{community}/keys/price")
    @Needs(Right.CHANGE_AGREEMENT)
    Page price(@PathVariable String community, @RequestParam Map<String, String> fields, Texts texts) {
        var form = new Form(fields);
        var typed = new NewPrice(
                form.need("name"), form.need("from"), form.need("value").replace(',', '.'), form.need("reason"));
        if (!KeyPages.plainPrices(agreements.need(community)).contains(typed.name())) {
            throw new NotFound();
        }
        if (!typed.missing().isEmpty()) {
            return pricePage(community, typed, typed.missing(), List.of());
        }
        var current = proposals.current(community);
        var version = Long.toString(current.version());
        var changed = Typed.date(typed.from())
                .flatMap(from -> new AgreementText(current.document()).withPrice(typed.name(), from, typed.value()));
        if (changed.isEmpty()) {
            return proposals.edit(
                    community, new Draft(version, typed.reason(), current.document()), "agreement.edit.layout");
        }
        var page = proposals.propose(community, new Draft(version, typed.reason(), changed.get()), texts);
        return page instanceof EditPage edit ? pricePage(community, typed, edit.notice(), edit.problems()) : page;
    }

    private Page pricePage(String community, NewPrice typed, String problem, List<EditPage.ProblemLine> problems) {
        var agreed = agreements.need(community);
        return new NewPricePage(
                communities.find(community).orElseThrow(NotFound::new),
                typed.name(),
                typed.from(),
                typed.value(),
                typed.reason(),
                agreed.currency().getCurrencyCode(),
                problem,
                problems,
                KeyPages.plainPrices(agreed));
    }

    private static String back(String community) {
        return "redirect:/communities/" + community + "/keys";
    }
}
