package respondet.app.webhook;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import respondet.app.api.Among;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Interface;
import respondet.app.api.PageOf;
import respondet.app.api.Refused;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.store.Ids;
import respondet.app.store.Micros;

/** Registers addresses that are told when something happens in a community. */
@ApiRoutes
class WebhooksApi {

    private static final int MOST = 20;

    private final Webhooks hooks;
    private final Door door;
    private final Journal journal;
    private final Clock clock;

    WebhooksApi(Webhooks hooks, Door door, Journal journal, Clock clock) {
        this.hooks = hooks;
        this.door = door;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param events such as run.finalised
     */
    record WebhookWish(
            String address,

            @Among({
                "run.finalised",
                "delivery.accepted",
                "agreement.changed",
                "documents.issued",
                "order.made",
                "order.withdrawn",
                "bank.taken",
                "operator.taken"
            })
            List<String> events) {}

    /**
     * An address that is told.
     *
     * @param secret with which messages are signed; told once
     */
    record WebhookInfo(
            String id, String address, List<String> events, String account, Instant created, Optional<String> secret) {

        static WebhookInfo of(Webhook hook) {
            return of(hook, Optional.empty());
        }

        static WebhookInfo of(Webhook hook, Optional<String> secret) {
            var events = hook.events().stream().map(HookEvent::id).sorted().toList();
            return new WebhookInfo(
                    hook.id(), hook.address().toString(), events, hook.account(), hook.created(), secret);
        }
    }

    /**
     * A try to tell.
     *
     * @param entry the number of the journal's entry that was told
     * @param outcome the answer's status, or why there was none
     */
    record TryInfo(long entry, Instant at, String outcome) {

        static TryInfo of(Webhooks.Try each) {
            return new TryInfo(each.number(), each.at(), each.outcome());
        }
    }

    @GetMapping("/communities/{community}/webhooks")
    @Needs(Right.MANAGE_WEBHOOKS)
    @ApiRoute("Lists the addresses that are told when something happens.")
    PageOf<WebhookInfo> list(@PathVariable String community, Slice slice) {
        return slice.of(hooks.of(community), Slice.Order.rising(Webhook::id), WebhookInfo::of);
    }

    @PostMapping("/communities/{community}/webhooks")
    @Needs(Right.MANAGE_WEBHOOKS)
    @ApiRoute(value = "Registers an https address; the secret is told this once.", status = 201)
    ResponseEntity<WebhookInfo> register(@PathVariable String community, @RequestBody WebhookWish wish, Viewer viewer) {
        if (hooks.of(community).size() >= MOST) {
            throw Refused.wrong("address");
        }
        var now = Micros.instant(Micros.of(clock.instant()));
        var secret = Ids.next() + Ids.next();
        var hook = new Webhook(
                Ids.next(), community, viewer.id(), address(wish), secret, events(wish), now, journal.last());
        hooks.add(hook);
        var at = URI.create(Interface.PATH + "/communities/" + community + "/webhooks/" + hook.id());
        return ResponseEntity.created(at).body(WebhookInfo.of(hook, Optional.of(secret)));
    }

    private URI address(WebhookWish wish) {
        try {
            return Optional.ofNullable(wish.address())
                    .map(URI::create)
                    .filter(door::isOne)
                    .orElseThrow(() -> Refused.wrong("address"));
        } catch (IllegalArgumentException _) {
            throw Refused.wrong("address");
        }
    }

    private static Set<HookEvent> events(WebhookWish wish) {
        var events = new HashSet<HookEvent>();
        for (var event : Optional.ofNullable(wish.events()).orElse(List.of())) {
            events.add(Optional.ofNullable(event).flatMap(HookEvent::find).orElseThrow(() -> Refused.wrong("events")));
        }
        if (events.isEmpty()) {
            throw Refused.wrong("events");
        }
        return events;
    }

    @DeleteMapping("/communities/{community}/webhooks/{webhook}")
    @Needs(Right.MANAGE_WEBHOOKS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiRoute(value = "Tells an address no more.", status = 204)
    void remove(@PathVariable String community, @PathVariable String webhook) {
        hooks.remove(hooks.find(community, webhook).orElseThrow(NotFound::new));
    }

    @GetMapping("/communities/{community}/webhooks/{webhook}/tries")
    @Needs(Right.MANAGE_WEBHOOKS)
    @ApiRoute("Lists each try of the last thirty days to tell an address, the newest first.")
    PageOf<TryInfo> tries(@PathVariable String community, @PathVariable String webhook, Slice slice) {
        var hook = hooks.find(community, webhook).orElseThrow(NotFound::new);
        return slice.of(
                hooks.tries(hook),
                Slice.Order.falling(each -> "%020d %s".formatted(Micros.of(each.at()), each.id())),
                TryInfo::of);
    }
}
