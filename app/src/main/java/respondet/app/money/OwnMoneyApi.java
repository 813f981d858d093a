package respondet.app.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.text.Texts;

/** A member's side of the money, for programs. */
@ApiRoutes
class OwnMoneyApi {

    private final OwnMoney money;
    private final OwnMoneyPages pages;
    private final OwnPlaces places;

    OwnMoneyApi(OwnMoney money, OwnMoneyPages pages, OwnPlaces places) {
        this.money = money;
        this.pages = pages;
        this.places = places;
    }

    @GetMapping("/my/{community}/money/open")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Lists the own documents that are not paid in full, the earliest due first.")
    PageOf<OpenDocument> open(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Slice slice) {
        var place = places.of(community, member, viewer);
        var today = money.today(place);
        var open = money.items(place).stream().filter(item -> !item.isSettled()).toList();
        return slice.of(open, OpenDocument.ORDER, item -> OpenDocument.of(item, today));
    }

    /**
     * What is collected on a day to come.
     *
     * @param order the community's order to its bank
     * @param amount minor units
     */
    record CollectionInfo(String order, LocalDate day, long amount, String currency, List<String> documents) {

        static CollectionInfo of(OwnMoney.Collection known) {
            return new CollectionInfo(
                    known.order(),
                    known.day(),
                    known.sum().minorUnits(),
                    known.sum().currency().getCurrencyCode(),
                    known.documents());
        }
    }

    @GetMapping("/my/{community}/money/collections")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Lists what is collected on days to come, the earliest first.")
    PageOf<CollectionInfo> collections(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Slice slice) {
        return slice.of(
                money.collections(places.of(community, member, viewer)),
                Slice.Order.rising(each -> each.day() + " " + each.order()),
                CollectionInfo::of);
    }

    @GetMapping("/my/{community}/money/reminders")
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Lists the reminders that the member got, the newest first.")
    PageOf<ReminderInfo> reminders(
            @PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Slice slice) {
        return slice.of(money.reminders(places.of(community, member, viewer)), ReminderInfo.ORDER, ReminderInfo::of);
    }

    @GetMapping(
            path = "/my/{community}/money/reminders/{reminder}/letter.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.SEE_OWN_STATEMENT)
    @ApiRoute("Gives an own reminder as a letter.")
    ResponseEntity<byte[]> letter(
            @PathVariable String community,
            @PathVariable String reminder,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        return pages.letter(community, reminder, member, viewer, texts);
    }
}
