package respondet.app.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.capital.CapitalBook;
import respondet.app.capital.CapitalEntries;
import respondet.app.capital.CapitalWords;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.consent.Consents;
import respondet.app.consent.Vulnerabilities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** Shows one member to those who keep a community or watch over it. */
@Controller
record RosterPages(
        Communities communities,
        Agreements agreements,
        CapitalEntries capital,
        Consents consents,
        Vulnerabilities vulnerabilities,
        MemberMonths months,
        Clock clock) {

    @GetMapping("/communities/{community}/members/{member}")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @PathVariable String member,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            Viewer viewer,
            Texts texts) {
        var agreed = agreements.need(community);
        var found = agreed.findMember(member).orElseThrow(NotFound::new);
        var on = day.orElseGet(() -> LocalDate.now(clock.withZone(agreed.zone())));
        boolean single = viewer.may(Right.SEE_HOUSEHOLDS_IN_NEED, community);
        var book = CapitalBook.of(capital.of(community, member)).on(on);
        var words = new CapitalWords(texts, agreed, book);
        return new MemberPage(
                communities.find(community).orElseThrow(NotFound::new),
                person(found, texts),
                on.toString(),
                found.isActiveOn(on),
                found.isActiveOn(on) ? points(agreed, member, on, texts) : List.of(),
                words.of(member),
                words.lines(),
                single,
                single ? given(community, member, on, texts) : List.of(),
                months.of(community, member, on, single, texts));
    }

    private static MemberPage.Person person(Member member, Texts texts) {
        return new MemberPage.Person(
                member.id(),
                member.name(),
                "member." + member.kind().id(),
                texts.values().date(member.joined()),
                member.left().map(texts.values()::date).orElse(""));
    }

    private static List<MemberPage.Point> points(Community agreed, String member, LocalDate day, Texts texts) {
        return agreed.points().stream()
                .filter(point -> point.member().filter(member::equals).isPresent())
                .map(point -> point(point, day, texts))
                .toList();
    }

    private static MemberPage.Point point(AccountingPoint point, LocalDate day, Texts texts) {
        return new MemberPage.Point(
                point.id(),
                point.marketId(),
                point.plant().orElse(""),
                point.tariff().orElse(""),
                texts.values().percent(point.participation().on(day).value()));
    }

    private List<MemberPage.Given> given(String community, String member, LocalDate day, Texts texts) {
        var given = new ArrayList<MemberPage.Given>();
        consents.of(community, member).stream()
                .filter(each -> each.isInForceOn(day))
                .forEach(each -> given.add(new MemberPage.Given(
                        "consent.kind." + each.kind().id(), texts.values().date(each.from()))));
        vulnerabilities.of(community, member).stream()
                .filter(each -> each.isInForceOn(day))
                .forEach(each -> given.add(new MemberPage.Given(
                        "consent.vulnerable.title", texts.values().date(each.from()))));
        return List.copyOf(given);
    }
}
