package respondet.app.trade;

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
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** Names, addresses, accounts and tax standing, kept by the manager. */
@Controller
class DetailsPages {

    private final Details details;
    private final Communities communities;
    private final Agreements agreements;
    private final DetailsRecording recording;
    private final Clock clock;

    DetailsPages(
            Details details, Communities communities, Agreements agreements, DetailsRecording recording, Clock clock) {
        this.details = details;
        this.communities = communities;
        this.agreements = agreements;
        this.recording = recording;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/details")
    @Needs(Right.KEEP_DETAILS)
    Page list(@PathVariable String community, Texts texts) {
        var agreed = agreements.need(community);
        var members = agreed.members().stream()
                .map(member -> row(agreed, member.id(), member.name(), texts))
                .toList();
        return new DetailsPage(row(community), row(agreed, "", agreed.name(), texts), members);
    }

    private DetailsPage.Row row(Community agreed, String member, String name, Texts texts) {
        return details.on(today(agreed), agreed.id(), member)
                .map(known -> new DetailsPage.Row(
                        member,
                        name,
                        known.name(),
                        known.address().street() + ", " + known.address().postcode() + " "
                                + known.address().city(),
                        known.iban().orElse(""),
                        texts.say("trade.standing." + known.standing().id())))
                .orElseGet(() -> new DetailsPage.Row(member, name, "", "", "", ""));
    }

    @GetMapping("/communities/{community}/details/edit")
    @Needs(Right.KEEP_DETAILS)
    Page edit(@PathVariable String community, @RequestParam(defaultValue = "") String member) {
        var agreed = agreements.need(community);
        var name = name(agreed, member);
        var day = today(agreed);
        var form = details.on(day, community, member)
                .map(known -> DetailsForm.of(known, day))
                .orElseGet(() ->
                        DetailsForm.empty(member, name, agreed.territory().substring(0, 2), day.withDayOfMonth(1)));
        return new DetailsFormPage(row(community), name, form, "");
    }

    @PostMapping("/communities/{community}/details/edit")
    @Needs(Right.KEEP_DETAILS)
    Object record(@PathVariable String community, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = DetailsForm.of(new Typed(fields));
        var name = name(agreements.need(community), form.member());
        return switch (form.read(community)) {
            case DetailsForm.Read.Wrong(var key) -> new DetailsFormPage(row(community), name, form, key);
            case DetailsForm.Read.Good(var known) ->
                recording
                        .record(known, viewer.id())
                        .<Object>map(key -> new DetailsFormPage(row(community), name, form, key))
                        .orElse("redirect:/communities/" + community + "/details");
        };
    }

    private static String name(Community agreed, String member) {
        return Optional.of(agreed.name())
                .filter(_ -> member.isEmpty())
                .or(() -> agreed.findMember(member).map(Member::name))
                .orElseThrow(NotFound::new);
    }

    private LocalDate today(Community agreed) {
        return LocalDate.now(clock.withZone(agreed.zone()));
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
