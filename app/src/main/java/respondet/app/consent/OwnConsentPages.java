package respondet.app.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Accounts;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** A member gives and withdraws the own consents. */
@Controller
record OwnConsentPages(
        Consenting consenting,
        Consents consents,
        Vulnerabilities vulnerabilities,
        OwnPlaces places,
        Agreements agreements,
        Accounts accounts,
        Clock clock) {

    @GetMapping("/my/{community}/consents")
    @Needs(Right.DECIDE_OWN_CONSENT)
    Page show(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        return page(places.of(community, member, viewer), texts, "");
    }

    @PostMapping("/my/{community}/consents/{kind}")
    @Needs(Right.DECIDE_OWN_CONSENT)
    Object decide(
            @PathVariable String community,
            @PathVariable String kind,
            @RequestParam String decision,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var about = ConsentKind.find(kind).orElseThrow(NotFound::new);
        var place = places.of(community, member, viewer);
        var today = LocalDate.now(clock.withZone(agreements.need(community).zone()));
        var giver = new Consenting.Giver(
                community, place.member(), viewer.id(), texts.language().code(), ConsentOrigin.OWN);
        var problem = switch (decision) {
            case "give" -> consenting.give(giver, about, today);
            case "withdraw" -> consenting.withdraw(giver, about, today);
            default -> Optional.of("consent.problem.form");
        };
        return problem.<Object>map(key -> page(place, texts, key))
                .orElseGet(() -> "redirect:" + place.address("/consents"));
    }

    private Page page(OwnPlace place, Texts texts, String problem) {
        var words = new ConsentWords(texts, accounts);
        var all = consents.of(place.community().id(), place.member());
        return new OwnConsentsPage(
                place,
                words.items(all),
                words.history(all),
                words.times(vulnerabilities.of(place.community().id(), place.member())),
                problem);
    }
}
