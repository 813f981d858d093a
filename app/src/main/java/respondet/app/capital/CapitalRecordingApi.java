package respondet.app.capital;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.api.Slice;
import respondet.app.community.Agreements;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Typed;
import respondet.core.community.Member;

/** Records capital, and tells what each member holds, for programs. */
@ApiRoutes
class CapitalRecordingApi {

    /** The part that each problem is about. */
    private static final Map<String, String> PARTS = Map.of(
            "capital.problem.member", "member",
            "capital.problem.day", "day",
            "capital.problem.future", "day",
            "capital.problem.joined", "day",
            "capital.problem.left", "day",
            "capital.problem.count", "shares",
            "capital.problem.shares", "shares",
            "capital.problem.reason", "reason");

    private final Capital capital;
    private final CapitalEntries entries;
    private final Agreements agreements;
    private final Clock clock;

    CapitalRecordingApi(Capital capital, CapitalEntries entries, Agreements agreements, Clock clock) {
        this.capital = capital;
        this.entries = entries;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * A line for the book.
     *
     * @param kind {@code subscribed}, {@code paid} or {@code repaid}
     * @param shares how many; of money that comes in none
     * @param amount minor units of the currency; of subscribed shares the value of one
     */
    record CapitalWish(String member, String kind, String day, long shares, long amount, String reason) {

        private Map<String, String> fields(int digits) {
            var fields = new HashMap<String, String>();
            fields.put("member", Sent.text(member, "member"));
            fields.put("day", Sent.text(day, "day"));
            fields.put("shares", Long.toString(shares));
            fields.put("amount", BigDecimal.valueOf(amount, digits).toPlainString());
            fields.put("reason", Sent.text(reason, "reason"));
            return fields;
        }

        private CapitalKind wanted() {
            var id = Sent.text(kind, "kind").toLowerCase(Locale.ROOT);
            return Stream.of(CapitalKind.values())
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refused.wrong("kind"));
        }
    }

    @PostMapping("/communities/{community}/capital")
    @Needs(Right.RECORD_CAPITAL)
    @ResponseStatus(HttpStatus.CREATED)
    @ApiRoute(value = "Adds a line to the capital book.", status = 201)
    CapitalApi.CapitalLine record(@PathVariable String community, @RequestBody CapitalWish wish, Viewer viewer) {
        var currency = agreements.need(community).currency();
        var typed = new Typed(wish.fields(currency.getDefaultFractionDigits()));
        return switch (CapitalForm.of(wish.wanted(), typed).read(community, typed, currency)) {
            case CapitalForm.Read.Unclear(var key) -> throw refused(key);
            case CapitalForm.Read.Line(var entry) -> {
                capital.record(entry, viewer.id()).ifPresent(key -> {
                    throw refused(key);
                });
                yield line(community, entry.id());
            }
        };
    }

    private static Refused refused(String key) {
        return Sent.because(key, PARTS.getOrDefault(key, "amount"));
    }

    /** Why a line is taken back. */
    record ReversalWish(String reason) {}

    @PostMapping("/communities/{community}/capital/{entry}/reversal")
    @Needs(Right.RECORD_CAPITAL)
    @ResponseStatus(HttpStatus.CREATED)
    @ApiRoute(value = "Takes a line back by another one from today on.", status = 201)
    CapitalApi.CapitalLine reverse(
            @PathVariable String community, @PathVariable String entry, @RequestBody ReversalWish wish, Viewer viewer) {
        var reason = Sent.text(wish.reason(), "reason");
        if (reason.length() > CapitalForm.LONGEST_REASON) {
            throw refused("capital.problem.reason");
        }
        capital.reverse(community, entry, reason, viewer.id()).ifPresent(key -> {
            throw Sent.because(key);
        });
        var reversal = entries.of(community).stream()
                .filter(each -> each.reverses().equals(Optional.of(entry)))
                .findFirst()
                .orElseThrow(NotFound::new);
        return line(community, reversal.id());
    }

    private CapitalApi.CapitalLine line(String community, String id) {
        var all = entries.of(community);
        var place = all.stream().map(CapitalEntry::id).toList().indexOf(id);
        return CapitalApi.CapitalLine.of(place + 1, all.get(place));
    }

    /** What a member holds, in shares and minor units. */
    record StandingInfo(
            String member, long shares, long subscribed, long paid, long repaid, long open, String currency) {

        static StandingInfo of(String member, Standing standing, String currency) {
            return new StandingInfo(
                    member,
                    standing.shares(),
                    standing.subscribed(),
                    standing.paid(),
                    standing.repaid(),
                    standing.open(),
                    currency);
        }
    }

    @GetMapping("/communities/{community}/capital/standings")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists what each member holds on a day, today unless told otherwise.")
    PageOf<StandingInfo> standings(@PathVariable String community, @RequestParam Optional<String> day, Slice slice) {
        var agreed = agreements.need(community);
        var on = day.map(each -> Sent.day(each, "day")).orElseGet(() -> LocalDate.now(clock.withZone(agreed.zone())));
        var book = CapitalBook.of(entries.of(community)).on(on);
        var currency = agreed.currency().getCurrencyCode();
        return slice.of(
                agreed.members(),
                Slice.Order.rising(Member::id),
                member -> StandingInfo.of(member.id(), book.of(member.id(), currency), currency));
    }
}
