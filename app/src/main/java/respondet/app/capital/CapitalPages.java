package respondet.app.capital;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;
import respondet.core.community.Community;

/** The capital book for those who keep it or watch over it, and each member's own part. */
@Controller
class CapitalPages {

    private final Capital capital;
    private final CapitalEntries entries;
    private final Communities communities;
    private final Agreements agreements;
    private final OwnPlaces places;
    private final Clock clock;

    CapitalPages(
            Capital capital,
            CapitalEntries entries,
            Communities communities,
            Agreements agreements,
            OwnPlaces places,
            Clock clock) {
        this.capital = capital;
        this.entries = entries;
        this.communities = communities;
        this.agreements = agreements;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/capital")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            Viewer viewer,
            Texts texts) {
        var agreed = agreements.need(community);
        var on = day.orElseGet(() -> today(agreed));
        var words = new CapitalWords(
                texts, agreed, CapitalBook.of(entries.of(community)).on(on));
        return new CapitalPage(
                row(community),
                on.toString(),
                words.members(),
                words.total(),
                words.cash(),
                words.lines(),
                viewer.may(Right.RECORD_CAPITAL, community));
    }

    @GetMapping("/communities/{community}/capital/new/{kind}")
    @Needs(Right.RECORD_CAPITAL)
    Page form(
            @PathVariable String community, @PathVariable String kind, @RequestParam(defaultValue = "") String member) {
        return page(community, CapitalForm.empty(kind(kind), member, today(agreements.need(community))), "");
    }

    @PostMapping("/communities/{community}/capital/new/{kind}")
    @Needs(Right.RECORD_CAPITAL)
    Object record(
            @PathVariable String community,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        var wanted = kind(kind);
        var typed = new Typed(fields);
        var form = CapitalForm.of(wanted, typed);
        var problem =
                switch (form.read(community, typed, agreements.need(community).currency())) {
                    case CapitalForm.Read.Unclear(var key) -> Optional.of(key);
                    case CapitalForm.Read.Line(var entry) -> capital.record(entry, viewer.id());
                };
        return problem.<Object>map(key -> page(community, form, key))
                .orElseGet(() -> "redirect:/communities/" + community + "/capital");
    }

    private static CapitalKind kind(String id) {
        return Arrays.stream(CapitalKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Page page(String community, CapitalForm form, String problem) {
        return new CapitalFormPage(
                row(community), form, agreements.need(community).members(), problem);
    }

    @GetMapping("/communities/{community}/capital/{entry}/reversal")
    @Needs(Right.RECORD_CAPITAL)
    Page reversal(@PathVariable String community, @PathVariable String entry, Texts texts) {
        return reversal(community, entry, "", "", texts);
    }

    @PostMapping("/communities/{community}/capital/{entry}/reversal")
    @Needs(Right.RECORD_CAPITAL)
    Object reverse(
            @PathVariable String community,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Texts texts) {
        var why = reason.strip();
        var problem = why.isEmpty() || why.length() > CapitalForm.LONGEST_REASON
                ? Optional.of("capital.problem.reason")
                : capital.reverse(community, entry, why, viewer.id());
        return problem.<Object>map(key -> reversal(community, entry, why, key, texts))
                .orElseGet(() -> "redirect:/communities/" + community + "/capital");
    }

    private Page reversal(String community, String entry, String reason, String problem, Texts texts) {
        var line = new CapitalWords(texts, agreements.need(community), CapitalBook.of(entries.of(community)))
                .lines().stream()
                        .filter(each -> each.id().equals(entry))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new ReversalPage(row(community), line, reason, problem);
    }

    @GetMapping("/my/{community}/capital")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page own(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        var place = places.of(community, member, viewer);
        var book = CapitalBook.of(entries.of(community, place.member()));
        var words = new CapitalWords(texts, agreements.need(community), book);
        return new OwnCapitalPage(place, words.of(place.member()), words.lines());
    }

    private LocalDate today(Community agreed) {
        return LocalDate.now(clock.withZone(agreed.zone()));
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
