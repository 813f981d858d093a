package respondet.app.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.overview.OverviewPage.Attended;
import respondet.app.overview.OverviewPage.Fact;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.Community;

/** Shows what needs attention in a community, and how its latest month was. */
@Controller
class OverviewPages {

    private final Communities communities;
    private final Agreements agreements;
    private final Attention attention;
    private final LatestMonth latest;
    private final Clock clock;

    OverviewPages(
            Communities communities, Agreements agreements, Attention attention, LatestMonth latest, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.attention = attention;
        this.latest = latest;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}")
    @Needs(Right.SEE_COMMUNITY)
    Page overview(@PathVariable String community, Texts texts) {
        var row = communities.find(community).orElseThrow(NotFound::new);
        var matters = attention.of(community).stream()
                .map(matter -> new Attended(texts.say(matter.said()), "/communities/" + community + matter.path()))
                .toList();
        return new OverviewPage(
                row,
                texts.say("regime." + row.regime()),
                matters,
                agreements.read(community).found().map(this::facts).orElse(List.of()),
                latest.of(community, texts));
    }

    private List<Fact> facts(Community agreed) {
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        long active = agreed.members().stream()
                .filter(member -> member.isActiveOn(today))
                .count();
        return List.of(
                new Fact("community.overview.members", Long.toString(active)),
                new Fact(
                        "community.overview.points",
                        Integer.toString(agreed.points().size())),
                new Fact(
                        "community.overview.plants",
                        Integer.toString(agreed.plants().size())));
    }
}
