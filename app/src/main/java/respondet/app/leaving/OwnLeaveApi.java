package respondet.app.leaving;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Sent;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;

/** A member announces to leave, for programs. */
@ApiRoutes
class OwnLeaveApi {

    private final OwnPlaces places;
    private final Leaving leaving;
    private final LeaveNotices notices;

    OwnLeaveApi(OwnPlaces places, Leaving leaving, LeaveNotices notices) {
        this.places = places;
        this.leaving = leaving;
        this.notices = notices;
    }

    /**
     * Whether the member leaves.
     *
     * @param announced the last day that was announced
     * @param agreed the last day as the agreement has it
     */
    record LeaveInfo(Optional<LocalDate> announced, Optional<LocalDate> agreed) {}

    /** The last day as a member. */
    record LeaveWish(String last) {}

    @GetMapping("/my/{community}/leave")
    @Needs(Right.LEAVE_COMMUNITY)
    @ApiRoute("Tells whether the member leaves, and after which day.")
    LeaveInfo show(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer) {
        return of(places.of(community, member, viewer));
    }

    @PostMapping("/my/{community}/leave")
    @Needs(Right.LEAVE_COMMUNITY)
    @ApiRoute("Announces the last day as a member; the agreement is changed by who may.")
    LeaveInfo announce(
            @PathVariable String community,
            @RequestParam Optional<String> member,
            @RequestBody LeaveWish wish,
            Viewer viewer) {
        var place = places.of(community, member, viewer);
        leaving.announce(place, Sent.text(wish.last(), "last"), viewer.id()).ifPresent(key -> {
            throw Sent.because(key, "last");
        });
        return of(place);
    }

    @PostMapping("/my/{community}/leave/withdraw")
    @Needs(Right.LEAVE_COMMUNITY)
    @ApiRoute("Takes the announcement back.")
    LeaveInfo withdraw(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer) {
        var place = places.of(community, member, viewer);
        leaving.withdraw(place, viewer.id());
        return of(place);
    }

    private LeaveInfo of(OwnPlace place) {
        var notice = notices.find(place.community().id(), place.member()).map(LeaveNotice::left);
        return new LeaveInfo(
                notice.map(left -> left.minusDays(1)),
                leaving.agreed(place).left().map(left -> left.minusDays(1)));
    }
}
