package respondet.app.leaving;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** A member announces to leave, sees what became of it, and may stay after all. */
@Controller
class OwnLeavePages {

    private final OwnPlaces places;
    private final Leaving leaving;
    private final LeaveNotices notices;

    OwnLeavePages(OwnPlaces places, Leaving leaving, LeaveNotices notices) {
        this.places = places;
        this.leaving = leaving;
        this.notices = notices;
    }

    @GetMapping("/my/{community}/leave")
    @Needs(Right.LEAVE_COMMUNITY)
    Page show(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        return page(places.of(community, member, viewer), "", "", texts);
    }

    @PostMapping("/my/{community}/leave")
    @Needs(Right.LEAVE_COMMUNITY)
    Object announce(
            @PathVariable String community,
            @RequestParam("last") String last,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var place = places.of(community, member, viewer);
        var problem = leaving.announce(place, last, viewer.id());
        return problem.isPresent() ? page(place, last, problem.get(), texts) : "redirect:" + place.address("/leave");
    }

    @PostMapping("/my/{community}/leave/withdraw")
    @Needs(Right.LEAVE_COMMUNITY)
    String withdraw(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer) {
        var place = places.of(community, member, viewer);
        leaving.withdraw(place, viewer.id());
        return "redirect:" + place.address("/leave");
    }

    private Page page(OwnPlace place, String typed, String problem, Texts texts) {
        var recorded = leaving.agreed(place).left();
        var notice = notices.find(place.community().id(), place.member()).map(LeaveNotice::left);
        var last = recorded.or(() -> notice).map(left -> texts.values().date(left.minusDays(1)));
        var state = recorded.isPresent() ? "recorded" : notice.isPresent() ? "announced" : "none";
        return new OwnLeavePage(place, state, last.orElse(""), typed, problem);
    }
}
