package respondet.app.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.open.ToldMonths;
import respondet.app.overview.Attention;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.run.FinalRuns;
import respondet.app.territory.TerritoryPage.Row;
import respondet.app.text.Texts;
import respondet.core.community.Community;

/** Shows whoever leads a territory how its communities stand. */
@Controller
class TerritoryPages {

    private static final Pattern NUTS = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");

    private final Communities communities;
    private final Agreements agreements;
    private final FinalRuns finals;
    private final Attention attention;
    private final ToldMonths told;
    private final Clock clock;

    TerritoryPages(
            Communities communities,
            Agreements agreements,
            FinalRuns finals,
            Attention attention,
            ToldMonths told,
            Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.finals = finals;
        this.attention = attention;
        this.told = told;
        this.clock = clock;
    }

    @GetMapping("/territories/{territory}")
    @Needs(Right.SEE_TERRITORY)
    Page territory(@PathVariable String territory, Texts texts) {
        var rows = within(territory).stream()
                .map(community -> row(community, texts))
                .toList();
        return new TerritoryPage(territory, rows);
    }

    /** The communities of a territory. */
    List<CommunityRow> within(String territory) {
        if (!NUTS.matcher(territory).matches()) {
            throw new NotFound();
        }
        return communities.all().stream()
                .filter(community -> community.territory().startsWith(territory))
                .toList();
    }

    private Row row(CommunityRow community, Texts texts) {
        return new Row(
                "/open/" + community.id(),
                community.name(),
                texts.say("regime." + community.regime()),
                members(community).map(Object::toString).orElse("–"),
                Integer.toString(settled(community)),
                matters(community, texts),
                told.latest(community.id(), texts));
    }

    /** What needs attention there, in sentences. */
    List<String> matters(CommunityRow community, Texts texts) {
        return attention.of(community.id()).stream()
                .map(matter -> texts.say(matter.said()))
                .toList();
    }

    /** How many months are final. */
    int settled(CommunityRow community) {
        return finals.of(community.id()).size();
    }

    /** How many members there are today; nothing where the agreement cannot be read. */
    Optional<Long> members(CommunityRow community) {
        return agreements.read(community.id()).found().map(this::members);
    }

    private long members(Community agreed) {
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        return agreed.members().stream()
                .filter(member -> member.isActiveOn(today))
                .count();
    }
}
