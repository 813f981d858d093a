package respondet.app.webhook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import respondet.app.identity.Right;
import respondet.app.identity.Viewers;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks through the journal from time to time and tells each address what is new. The journal is what is looked at, so
 * nothing is lost when the server ends in between. Addresses do not wait for each other.
 */
@Component
class Messenger {

    static final int MOST_TRIES = 9;

    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);
    private static final int GROWS = 3;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Webhooks hooks;
    private final Journal journal;
    private final Door door;
    private final Viewers viewers;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration pause;
    private final Duration round;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("messenger").factory());

    Messenger(
            Webhooks hooks,
            Journal journal,
            Door door,
            Viewers viewers,
            JsonMapper json,
            Clock clock,
            @Value("${respondet.webhooks.pause:10s}") Duration pause,
            @Value("${respondet.webhooks.round:5s}") Duration round) {
        this.hooks = hooks;
        this.journal = journal;
        this.door = door;
        this.viewers = viewers;
        this.json = json;
        this.clock = clock;
        this.pause = pause;
        this.round = round;
    }

    /** What is told: that something happened, not what; who may know that asks. */
    private record Told(String event, String community, String at, String subject) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = rounds.scheduleWithFixedDelay(this::round, 0, round.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nothing may end the rounds. */
    private void round() {
        try {
            for (var hook : hooks.all()) {
                if (busy.add(hook.id())) {
                    each.execute(() -> tell(hook));
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Webhooks could not be read", e);
        }
    }

    private void tell(Webhook hook) {
        try {
            gather(hook);
            hooks.due(hook).forEach(event -> tell(hook, event));
        } catch (RuntimeException e) {
            LOG.warn("A webhook ({}) could not be served", hook.id(), e);
        } finally {
            busy.remove(hook.id());
        }
    }

    private void gather(Webhook hook) {
        var entries = journal.after(hook.community(), hook.seen());
        if (!entries.isEmpty()) {
            var events = entries.stream()
                    .flatMap(entry -> HookEvent.ofKind(entry.kind()).filter(hook.events()::contains).stream()
                            .map(event -> new Webhooks.Event(
                                    Ids.next(), hook.id(), entry.number(), body(event, hook, entry), 0)))
                    .toList();
            hooks.queue(hook, events, entries.getLast().number());
        }
    }

    private String body(HookEvent event, Webhook hook, Entry entry) {
        return json.writeValueAsString(
                new Told(event.id(), hook.community(), entry.at().toString(), entry.subject()));
    }

    private void tell(Webhook hook, Webhooks.Event event) {
        var owner = viewers.of(hook.account());
        if (!owner.may(Right.MANAGE_WEBHOOKS, hook.community())) {
            hooks.tried(event, "owner", Optional.empty());
            return;
        }
        var outcome = outcome(hook, event);
        hooks.tried(event, outcome, outcome.startsWith("2") ? Optional.empty() : nextPause(event.tries() + 1));
    }

    /** The status of the answer, or why there was none, without a word that came from outside. */
    private String outcome(Webhook hook, Webhooks.Event event) {
        try {
            var message = new HookMessage(event.id(), event.body(), clock.instant());
            return Integer.toString(door.bring(message, hook));
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private Optional<Duration> nextPause(int tries) {
        if (tries >= MOST_TRIES) {
            return Optional.empty();
        }
        var next = pause.multipliedBy((long) Math.pow(GROWS, tries - 1));
        return Optional.of(next.compareTo(LONGEST) < 0 ? next : LONGEST);
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
        each.shutdownNow();
    }
}
