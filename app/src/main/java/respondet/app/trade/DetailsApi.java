package respondet.app.trade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import respondet.app.api.Slice;
import respondet.app.community.Agreements;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.core.community.Member;

/** Names, addresses, accounts and tax standing, for programs. */
@ApiRoutes
class DetailsApi {

    private final Details details;
    private final Agreements agreements;
    private final DetailsRecording recording;
    private final Clock clock;

    DetailsApi(Details details, Agreements agreements, DetailsRecording recording, Clock clock) {
        this.details = details;
        this.agreements = agreements;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * Of whom something must be known, and what counts today.
     *
     * @param member null for the community itself
     */
    record PartyInfo(Optional<String> member, String name, Optional<DetailsInfo> details) {}

    @GetMapping("/communities/{community}/details")
    @Needs(Right.KEEP_DETAILS)
    @ApiRoute("Lists the community itself and its members, each with the details that count today.")
    PageOf<PartyInfo> list(@PathVariable String community, Slice slice) {
        var agreed = agreements.need(community);
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        var own = new PartyInfo(Optional.empty(), agreed.name(), known(today, community, ""));
        var members = agreed.members().stream().map(member -> party(today, community, member));
        return slice.of(
                Stream.concat(Stream.of(own), members).toList(),
                Slice.Order.rising(party -> party.member().orElse("")),
                party -> party);
    }

    private PartyInfo party(LocalDate today, String community, Member member) {
        return new PartyInfo(Optional.of(member.id()), member.name(), known(today, community, member.id()));
    }

    private Optional<DetailsInfo> known(LocalDate today, String community, String member) {
        return details.on(today, community, member).map(DetailsInfo::of);
    }

    @GetMapping("/communities/{community}/details/history")
    @Needs(Right.KEEP_DETAILS)
    @ApiRoute("Lists all that was recorded of a member, or without one of the community itself, the newest first.")
    PageOf<DetailsInfo> history(@PathVariable String community, @RequestParam Optional<String> member, Slice slice) {
        var all = details.of(community, member.orElse(""));
        return slice.of(
                all, Slice.Order.falling(each -> "%s %06d".formatted(each.from(), before(each, all))), DetailsInfo::of);
    }

    /** How many were recorded before it about the same day; more are only ever added. */
    private static long before(TradeDetails details, List<TradeDetails> newestFirst) {
        return newestFirst.stream()
                .skip(newestFirst.indexOf(details) + 1L)
                .filter(each -> each.from().equals(details.from()))
                .count();
    }

    @PostMapping("/communities/{community}/details")
    @Needs(Right.KEEP_DETAILS)
    @ResponseStatus(HttpStatus.CREATED)
    @ApiRoute(value = "Records what counts from a day on; what counted before stays known.", status = 201)
    DetailsInfo record(@PathVariable String community, @RequestBody DetailsWish wish, Viewer viewer) {
        var about = wish.about();
        if (!about.isEmpty() && agreements.need(community).findMember(about).isEmpty()) {
            throw Refused.wrong("member");
        }
        var known = wish.read(community);
        recording.record(known, viewer.id()).ifPresent(key -> {
            throw DetailsWish.refused(key);
        });
        return DetailsInfo.of(known);
    }
}
