package respondet.app.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.agreement.KeysPage.Counting;
import respondet.app.agreement.KeysPage.ShareRow;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;
import respondet.core.community.PriceTerm;
import respondet.core.quantity.Share;

/** Shows keys, tariffs and prices as they count on a day, each with the resolution that decided it. */
@Controller
class KeyPages {

    private final Communities communities;
    private final Agreements agreements;
    private final TermHistory history;
    private final Clock clock;

    KeyPages(Communities communities, Agreements agreements, TermHistory history, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/keys")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            Viewer viewer,
            Texts texts) {
        var agreed = agreements.need(community);
        var on = day.orElseGet(() -> LocalDate.now(clock.withZone(agreed.zone())));
        boolean mayChange = viewer.may(Right.CHANGE_AGREEMENT, community);
        return new KeysPage(
                communities.find(community).orElseThrow(NotFound::new),
                on.toString(),
                inForce(agreed, on).map(key -> counting(key, agreed, texts)).stream()
                        .toList(),
                new KeyWords(texts, agreed, on).listing(),
                history.of(agreed, texts),
                mayChange && latestWithShares(agreed).isPresent(),
                mayChange && !plainPrices(agreed).isEmpty());
    }

    private static Optional<KeyVersion> inForce(Community agreed, LocalDate day) {
        return agreed.keys().stream()
                .filter(key -> !key.from().isAfter(day))
                .max(Comparator.comparing(KeyVersion::from));
    }

    /** The last key, where it is one that new shares can follow. */
    static Optional<KeyVersion> latestWithShares(Community agreed) {
        return agreed.keys().stream()
                .max(Comparator.comparing(KeyVersion::from))
                .filter(key -> NewKey.shares(key.key()).isPresent());
    }

    /** The community's own prices that are one number on each day. */
    static List<String> plainPrices(Community agreed) {
        return agreed.prices().entrySet().stream()
                .filter(price -> isPlain(price.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isPlain(PriceTerm term) {
        return switch (term) {
            case PriceTerm.Flat _ -> true;
            case PriceTerm.Dated(var parts) -> parts.values().stream().allMatch(KeyPages::isPlain);
            case PriceTerm.Zoned _, PriceTerm.Varying _ -> false;
        };
    }

    private static Counting counting(KeyVersion key, Community agreed, Texts texts) {
        var shares = NewKey.shares(key.key()).orElse(Map.of());
        var bars = shares.entrySet().stream()
                .map(each -> new SharesPicture.Bar(
                        name(agreed, each.getKey()),
                        each.getValue().value().doubleValue(),
                        percent(each.getValue(), texts)))
                .toList();
        var title = texts.say("agreement.key.shares");
        return new Counting(
                texts.say("agreement.key." + key.key().kind()),
                texts.values().date(key.from()),
                key.decided().orElse(""),
                bars.isEmpty() ? "" : SharesPicture.of(bars, "shares", title),
                bars.stream().map(bar -> new ShareRow(bar.name(), bar.words())).toList());
    }

    private static String name(Community agreed, String member) {
        return agreed.findMember(member).map(Member::name).orElse(member);
    }

    /** All decimals: what was agreed in millionths is shown so. */
    private static String percent(Share share, Texts texts) {
        return texts.values().number(share.value().movePointRight(2)) + " %";
    }
}
