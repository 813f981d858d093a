package respondet.app.capital;

import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.community.Agreements;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;

/** A member's own capital, for programs. */
@ApiRoutes
class OwnCapitalApi {

    private final CapitalEntries entries;
    private final Agreements agreements;
    private final OwnPlaces places;

    OwnCapitalApi(CapitalEntries entries, Agreements agreements, OwnPlaces places) {
        this.entries = entries;
        this.agreements = agreements;
        this.places = places;
    }

    @GetMapping("/my/{community}/capital")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Tells what capital the member holds.")
    CapitalRecordingApi.StandingInfo own(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer) {
        var place = places.of(community, member, viewer);
        var currency = agreements.need(community).currency().getCurrencyCode();
        var book = CapitalBook.of(entries.of(community, place.member()));
        return CapitalRecordingApi.StandingInfo.of(place.member(), book.of(place.member(), currency), currency);
    }
}
