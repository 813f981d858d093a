package respondet.app.money;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Interface;
import respondet.app.api.PageOf;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.store.Micros;

/** Orders to the bank, for programs: make, take back, take the file. */
@ApiRoutes
class OrdersApi {

    private final Orders orders;
    private final Ordering ordering;
    private final CollectionDay days;
    private final MoneyFiles files;

    OrdersApi(Orders orders, Ordering ordering, CollectionDay days, MoneyFiles files) {
        this.orders = orders;
        this.ordering = ordering;
        this.days = days;
        this.files = files;
    }

    /**
     * An order of all that is due.
     *
     * @param kind {@code collection} or {@code credit}
     * @param day on which money shall move
     */
    record OrderWish(String kind, String day) {}

    @GetMapping("/communities/{community}/money/orders")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Lists the orders to the bank, the newest first.")
    PageOf<OrderInfo> list(@PathVariable String community, Slice slice) {
        return slice.of(
                orders.of(community),
                Slice.Order.falling(order -> "%020d %s".formatted(Micros.of(order.made()), order.id())),
                OrderInfo::of);
    }

    @GetMapping("/communities/{community}/money/orders/{order}")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Tells of one order.")
    OrderInfo one(@PathVariable String community, @PathVariable String order) {
        return OrderInfo.of(order(community, order));
    }

    @PostMapping("/communities/{community}/money/orders")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute(
            value =
                    "Makes an order of all that is due of a kind, unless the bank would refuse it, and tells whom it concerns.",
            status = 201)
    ResponseEntity<OrderInfo> make(@PathVariable String community, @RequestBody OrderWish wish, Viewer viewer) {
        var kind = OrderKind.of(Sent.text(wish.kind(), "kind")).orElseThrow(() -> Refused.wrong("kind"));
        var day = Sent.day(wish.day(), "day");
        days.problem(community, kind, day).ifPresent(why -> {
            throw Sent.because(why);
        });
        var made = ordering.order(community, kind, day, viewer.id())
                .orElseThrow(() -> Sent.because("money.problem.nothing"));
        var order = made.found().orElseThrow(() -> new Refused(Refusal.INPUT, made.problems()));
        var address = Interface.PATH + "/communities/" + community + "/money/orders/" + order.id();
        return ResponseEntity.created(URI.create(address)).body(OrderInfo.of(order));
    }

    @PostMapping("/communities/{community}/money/orders/{order}/withdraw")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Takes an order back that the bank has not got; nothing happens where that was done before.")
    OrderInfo withdraw(@PathVariable String community, @PathVariable String order, Viewer viewer) {
        ordering.withdraw(order(community, order), "", viewer.id());
        return OrderInfo.of(order(community, order));
    }

    @GetMapping(
            path = "/communities/{community}/money/orders/{order}/order.xml",
            produces = MediaType.APPLICATION_XML_VALUE)
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Gives the file for the bank, pain.001 or pain.008; of an order that was taken back there is none.")
    ResponseEntity<byte[]> file(@PathVariable String community, @PathVariable String order) {
        var made = files.made(community, order);
        var bytes = made.found().orElseThrow(() -> new Refused(Refusal.INPUT, made.problems()));
        return MoneyFiles.file(order + ".xml", MediaType.APPLICATION_XML, bytes);
    }

    private BankOrder order(String community, String id) {
        return orders.find(community, id).orElseThrow(NotFound::new);
    }
}
