package respondet.app.consent;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Sent;
import respondet.app.community.Agreements;
import respondet.app.consent.ConsentInfo.Decision;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;

/** Consents on paper, and which households are vulnerable, for programs. */
@ApiRoutes
class ConsentsApi {

    private final Consenting consenting;
    private final Consents consents;
    private final Vulnerabilities vulnerabilities;
    private final Agreements agreements;

    ConsentsApi(Consenting consenting, Consents consents, Vulnerabilities vulnerabilities, Agreements agreements) {
        this.consenting = consenting;
        this.consents = consents;
        this.vulnerabilities = vulnerabilities;
        this.agreements = agreements;
    }

    /**
     * What is to be recorded.
     *
     * @param decision {@code give} or {@code withdraw}
     * @param day from which it holds
     */
    record ConsentWish(String decision, String day) {

        private Decision wanted() {
            return Decision.of(decision);
        }

        private LocalDate on() {
            return Sent.day(day, "day");
        }
    }

    @GetMapping("/communities/{community}/members/{member}/consents")
    @Needs(Right.SEE_HOUSEHOLDS_IN_NEED)
    @ApiRoute("Tells what a member agreed to, and when the household was vulnerable.")
    ConsentInfo of(@PathVariable String community, @PathVariable String member) {
        if (agreements.need(community).findMember(member).isEmpty()) {
            throw new NotFound();
        }
        return ConsentInfo.of(consents.of(community, member), vulnerabilities.of(community, member));
    }

    @PostMapping("/communities/{community}/members/{member}/consents/{kind}")
    @Needs(Right.RECORD_CONSENT)
    @ApiRoute("Records a consent that was given or withdrawn on paper.")
    ConsentInfo record(
            @PathVariable String community,
            @PathVariable String member,
            @PathVariable String kind,
            @RequestBody ConsentWish wish,
            Viewer viewer,
            Texts texts) {
        var about = ConsentKind.find(kind).orElseThrow(NotFound::new);
        var giver = new Consenting.Giver(
                community, member, viewer.id(), texts.language().code(), ConsentOrigin.PAPER);
        var problem = switch (wish.wanted()) {
            case GIVE -> consenting.give(giver, about, wish.on());
            case WITHDRAW -> consenting.withdraw(giver, about, wish.on());
        };
        problem.ifPresent(key -> {
            throw Sent.because(key);
        });
        return of(community, member);
    }

    @PostMapping("/communities/{community}/members/{member}/vulnerable")
    @Needs(Right.RECORD_CONSENT)
    @ApiRoute(
            "Records that a household is vulnerable from a day on, or no longer; the consent to keep that must stand.")
    ConsentInfo vulnerable(
            @PathVariable String community, @PathVariable String member, @RequestBody ConsentWish wish, Viewer viewer) {
        var problem = switch (wish.wanted()) {
            case GIVE -> consenting.recordVulnerable(community, member, wish.on(), viewer.id());
            case WITHDRAW -> consenting.endVulnerable(community, member, wish.on(), viewer.id());
        };
        problem.ifPresent(key -> {
            throw Sent.because(key);
        });
        return of(community, member);
    }
}
