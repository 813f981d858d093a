package respondet.app.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

/**
 * An address that is told.
 *
 * @param account who registered it; it is told as long as that person manages the community
 * @param secret with which messages are signed
 * @param seen the last entry of the journal that was looked at
 */
record Webhook(
        String id,
        String community,
        String account,
        URI address,
        String secret,
        Set<HookEvent> events,
        Instant created,
        long seen) {

    Webhook {
        events = Set.copyOf(events);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Webhook " + id;
    }
}
