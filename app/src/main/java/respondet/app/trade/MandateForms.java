package respondet.app.trade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** Gives out the form of a mandate, to the manager for any member and to a member for its own account. */
@Controller
class MandateForms {

    private final Details details;
    private final MandateReferences references;
    private final Letterheads letterheads;
    private final Agreements agreements;
    private final OwnPlaces places;
    private final Clock clock;

    MandateForms(
            Details details,
            MandateReferences references,
            Letterheads letterheads,
            Agreements agreements,
            OwnPlaces places,
            Clock clock) {
        this.details = details;
        this.references = references;
        this.letterheads = letterheads;
        this.agreements = agreements;
        this.places = places;
        this.clock = clock;
    }

    /** In the member's language where it is known. */
    @GetMapping("/communities/{community}/details/{member}/mandate.pdf")
    @Needs(Right.KEEP_DETAILS)
    ResponseEntity<byte[]> ofMember(@PathVariable String community, @PathVariable String member, Texts texts) {
        var agreed = agreements.need(community);
        var known = agreed.findMember(member).orElseThrow(NotFound::new);
        var language = known.language().flatMap(Language::of).orElse(texts.language());
        return file(form(agreed, known, Texts.in(language)));
    }

    @GetMapping("/my/{community}/mandate.pdf")
    @Needs(Right.SEE_OWN_STATEMENT)
    ResponseEntity<byte[]> own(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        var agreed = agreements.need(community);
        var place = places.of(community, member, viewer);
        return file(form(agreed, agreed.findMember(place.member()).orElseThrow(NotFound::new), texts));
    }

    MandateForm form(Community agreed, Member member, Texts texts) {
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        var known = details.on(today, agreed.id(), member.id());
        return new MandateForm(
                texts,
                agreed.name(),
                details.ofCommunity(today, agreed.id()),
                letterheads.of(agreed.id()),
                new MandateForm.Debtor(member.name(), known, references.propose(agreed.id(), member.id(), known)));
    }

    private static ResponseEntity<byte[]> file(MandateForm form) {
        var attached = ContentDisposition.attachment()
                .filename("mandate-" + form.debtor().reference() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(form.pdf());
    }
}
