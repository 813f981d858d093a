package respondet.app.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.Member;

/** Who belongs to a community, for those who keep it or watch over it. */
@Controller
class CommunityPages {

    private final Communities communities;
    private final Agreements agreements;
    private final Clock clock;

    CommunityPages(Communities communities, Agreements agreements, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/members")
    @Needs(Right.SEE_COMMUNITY)
    Page members(
            @PathVariable String community,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> invited,
            Texts texts) {
        var agreed = agreements.need(community);
        var on = day.orElseGet(() -> LocalDate.now(clock.withZone(agreed.zone())));
        var rows =
                agreed.members().stream().map(member -> row(member, on, texts)).toList();
        return new MembersPage(row(community), on.toString(), invited.isPresent(), rows);
    }

    private static MembersPage.Row row(Member member, LocalDate day, Texts texts) {
        return new MembersPage.Row(
                member.id(),
                member.name(),
                "member." + member.kind().id(),
                texts.values().date(member.joined()),
                member.left().map(texts.values()::date).orElse(""),
                member.isActiveOn(day));
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
