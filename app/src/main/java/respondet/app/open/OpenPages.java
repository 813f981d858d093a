package respondet.app.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** The pages that need no account. */
@Controller
class OpenPages {

    private final Communities communities;
    private final OpenMonths months;
    private final ToldMonths told;

    OpenPages(Communities communities, OpenMonths months, ToldMonths told) {
        this.communities = communities;
        this.months = months;
        this.told = told;
    }

    @GetMapping("/")
    @Needs(Right.READ_PUBLIC)
    Page home(Texts texts) {
        var all = communities.all();
        var rows = all.stream().map(each -> row(each, texts)).toList();
        var shares = all.stream()
                .map(each -> new ShareBars.Bar(each.name(), told.latest(each.id())))
                .toList();
        var places = all.stream()
                .flatMap(each -> Places.find(each.territory()).stream())
                .toList();
        return new HomePage(
                rows,
                new ShareBars(texts, shares).svg("shares", texts.say("open.shares.title")),
                new PlacesMap(places).svg("map", texts.say("open.map.title")));
    }

    private HomePage.Row row(CommunityRow community, Texts texts) {
        var words = new OpenWords(texts);
        return new HomePage.Row(
                "/open/" + community.id(),
                community.name(),
                words.place(community.territory()),
                texts.say("regime." + community.regime()),
                "kWh, " + words.currency(community.regime()),
                told.latest(community.id(), texts));
    }

    @GetMapping("/open/{id}")
    @Needs(Right.READ_PUBLIC)
    Page community(@PathVariable String id, Texts texts) {
        var community = communities.find(id).orElseThrow(NotFound::new);
        var words = new OpenWords(texts);
        var all = months.of(id);
        var picture = new OpenPicture(texts, all);
        return new OpenCommunityPage(
                community.name(),
                words.place(community.territory()),
                texts.say("regime." + community.regime()),
                all.stream().map(words::row).toList(),
                picture.svg(),
                picture.legend());
    }
}
