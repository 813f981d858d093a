package respondet.app.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Sent;
import respondet.app.community.Agreements;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.consent.ConsentInfo.Decision;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;

/** A member's own consents, for programs. */
@ApiRoutes
class OwnConsentsApi {

    private final Consenting consenting;
    private final Consents consents;
    private final Vulnerabilities vulnerabilities;
    private final OwnPlaces places;
    private final Agreements agreements;
    private final Clock clock;

    OwnConsentsApi(
            Consenting consenting,
            Consents consents,
            Vulnerabilities vulnerabilities,
            OwnPlaces places,
            Agreements agreements,
            Clock clock) {
        this.consenting = consenting;
        this.consents = consents;
        this.vulnerabilities = vulnerabilities;
        this.places = places;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** {@code give} or {@code withdraw}, from today on. */
    record OwnConsentWish(String decision) {}

    @GetMapping("/my/{community}/consents")
    @Needs(Right.DECIDE_OWN_CONSENT)
    @ApiRoute("Tells what the member agreed to.")
    ConsentInfo list(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer) {
        return of(places.of(community, member, viewer));
    }

    @PostMapping("/my/{community}/consents/{kind}")
    @Needs(Right.DECIDE_OWN_CONSENT)
    @ApiRoute("Gives or withdraws an own consent.")
    ConsentInfo decide(
            @PathVariable String community,
            @PathVariable String kind,
            @RequestParam Optional<String> member,
            @RequestBody OwnConsentWish wish,
            Viewer viewer,
            Texts texts) {
        var about = ConsentKind.find(kind).orElseThrow(NotFound::new);
        var place = places.of(community, member, viewer);
        var today = LocalDate.now(clock.withZone(agreements.need(community).zone()));
        var giver = new Consenting.Giver(
                community, place.member(), viewer.id(), texts.language().code(), ConsentOrigin.OWN);
        var problem = switch (Decision.of(wish.decision())) {
            case GIVE -> consenting.give(giver, about, today);
            case WITHDRAW -> consenting.withdraw(giver, about, today);
        };
        problem.ifPresent(key -> {
            throw Sent.because(key);
        });
        return of(place);
    }

    private ConsentInfo of(OwnPlace place) {
        var community = place.community().id();
        return ConsentInfo.of(consents.of(community, place.member()), vulnerabilities.of(community, place.member()));
    }
}
