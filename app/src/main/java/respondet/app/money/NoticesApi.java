package respondet.app.money;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;

/** Who was told of a collection, for programs, and the letters to those without an account. */
@ApiRoutes
class NoticesApi {

    private final Orders orders;
    private final CollectionNotices notices;
    private final MoneyFiles files;

    NoticesApi(Orders orders, CollectionNotices notices, MoneyFiles files) {
        this.orders = orders;
        this.notices = notices;
        this.files = files;
    }

    /**
     * A member who was told.
     *
     * @param way {@code paper} where the letter is to be printed
     */
    record ToldMember(String member, Way way) {}

    @GetMapping("/communities/{community}/money/orders/{order}/notices")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Lists who was told of a collection, and how.")
    PageOf<ToldMember> list(@PathVariable String community, @PathVariable String order, Slice slice) {
        var found = orders.find(community, order).orElseThrow(NotFound::new);
        return slice.of(
                notices.of(community).getOrDefault(found.id(), List.of()),
                Slice.Order.rising(CollectionAnnounced.Told::member),
                each -> new ToldMember(each.member(), each.way()));
    }

    @GetMapping(path = "/communities/{community}/money/orders/{order}/notices.zip", produces = "application/zip")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Gives the letters to members without an account, to be printed.")
    ResponseEntity<byte[]> letters(@PathVariable String community, @PathVariable String order, Texts texts) {
        return files.notices(community, order, texts);
    }
}
