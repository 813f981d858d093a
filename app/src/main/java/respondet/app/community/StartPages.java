package respondet.app.community;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import respondet.app.identity.Account;
import respondet.app.identity.Grant;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.page.Page;

/** The page on which each begins who has signed in. */
@Controller
class StartPages {

    private final Communities communities;

    StartPages(Communities communities) {
        this.communities = communities;
    }

    @GetMapping("/start")
    @Needs(Right.USE_OWN_ACCOUNT)
    Page start(Viewer viewer) {
        var places = viewer.grants().stream()
                .flatMap(grant -> communities.all().stream()
                        .filter(row ->
                                grant.community().filter(row.id()::equals).isPresent())
                        .map(row -> place(row, grant)))
                .toList();
        var territories = viewer.territories(Right.SEE_TERRITORY).stream()
                .map(territory -> new StartPage.Place(
                        territory, "role." + Role.TERRITORY_LEAD.id(), "/territories/" + territory));
        return new StartPage(
                viewer.account().map(Account::name).orElse(""),
                Stream.concat(territories, places.stream()).toList());
    }

    private static StartPage.Place place(CommunityRow row, Grant grant) {
        var key = "role." + grant.role().id();
        return switch (grant.role()) {
            case MEMBER -> new StartPage.Place(row.name(), key, "/my/" + row.id());
            case BOOKKEEPER -> new StartPage.Place(row.name(), key, "/communities/" + row.id() + "/documents");
            case COMMUNITY_MANAGER, BOARD_MEMBER, AUDITOR, ADMINISTRATOR, TERRITORY_LEAD, PUBLIC ->
                new StartPage.Place(row.name(), key, "/communities/" + row.id());
        };
    }
}
