package respondet.app.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Accounts;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;

/** Whoever keeps the members' list records consents on paper, and which households are vulnerable. */
@Controller
record ConsentPages(
        Consenting consenting,
        Consents consents,
        Vulnerabilities vulnerabilities,
        Communities communities,
        Agreements agreements,
        Accounts accounts,
        Clock clock) {

    /** Whose page it is and who looks. */
    private record Place(String community, String member, Viewer viewer, Texts texts) {

        String address() {
            return "/communities/" + community + "/members/" + member + "/consents";
        }
    }

    @GetMapping("/communities/{community}/members/{member}/consents")
    @Needs(Right.SEE_HOUSEHOLDS_IN_NEED)
    Page show(@PathVariable String community, @PathVariable String member, Viewer viewer, Texts texts) {
        return page(new Place(community, member, viewer, texts), ConsentsPage.Day.NONE, "");
    }

    @PostMapping("/communities/{community}/members/{member}/consents/{kind}")
    @Needs(Right.RECORD_CONSENT)
    Object record(
            @PathVariable String community,
            @PathVariable String member,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            Texts texts) {
        var about = ConsentKind.find(kind).orElseThrow(NotFound::new);
        var place = new Place(community, member, viewer, texts);
        return answer(place, new Form(kind, new Typed(fields)), (decision, day) -> {
            var giver = new Consenting.Giver(
                    community, member, viewer.id(), texts.language().code(), ConsentOrigin.PAPER);
            return decision.equals("give")
                    ? consenting.give(giver, about, day)
                    : consenting.withdraw(giver, about, day);
        });
    }

    @PostMapping("/communities/{community}/members/{member}/vulnerable")
    @Needs(Right.RECORD_CONSENT)
    Object vulnerable(
            @PathVariable String community,
            @PathVariable String member,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            Texts texts) {
        var place = new Place(community, member, viewer, texts);
        return answer(
                place,
                new Form(ConsentsPage.Day.HOUSEHOLD, new Typed(fields)),
                (decision, day) -> decision.equals("give")
                        ? consenting.recordVulnerable(community, member, day, viewer.id())
                        : consenting.endVulnerable(community, member, day, viewer.id()));
    }

    /** What a form asks for; answers the key of what speaks against it. */
    private interface Wish {
        Optional<String> on(String decision, LocalDate day);
    }

    /** Which form was sent, and what was typed into it. */
    private record Form(String name, Typed typed) {}

    private Object answer(Place place, Form form, Wish wish) {
        var member = agreements.need(place.community()).findMember(place.member());
        if (member.isEmpty()) {
            throw new NotFound();
        }
        var decision = form.typed().need("decision");
        var day = form.typed().day("day");
        boolean isClear = decision.equals("give") || decision.equals("withdraw");
        var problem = isClear && day.isPresent() ? wish.on(decision, day.get()) : Optional.of("consent.problem.form");
        var refused = new ConsentsPage.Day(form.name(), form.typed().need("day"));
        return problem.<Object>map(key -> page(place, refused, key)).orElseGet(() -> "redirect:" + place.address());
    }

    private Page page(Place place, ConsentsPage.Day refused, String problem) {
        var agreed = agreements.need(place.community());
        var words = new ConsentWords(place.texts(), accounts);
        var all = consents.of(place.community(), place.member());
        return new ConsentsPage(
                communities.find(place.community()).orElseThrow(NotFound::new),
                agreed.findMember(place.member()).orElseThrow(NotFound::new),
                LocalDate.now(clock.withZone(agreed.zone())).toString(),
                words.items(all),
                words.history(all),
                words.times(vulnerabilities.of(place.community(), place.member())),
                place.viewer().may(Right.RECORD_CONSENT, place.community()),
                refused,
                problem);
    }
}
