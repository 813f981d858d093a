package respondet.app.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. Failures are counted by address of the caller together with the account that was tried, so that
 * nobody can lock somebody else out, and by the caller alone, so that nobody tries many accounts.
 */
@Component
class SignInGuard {

    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_OF_CALLER = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 100_000;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInGuard(Clock clock) {
        this.clock = clock;
    }

    boolean mayTry(String caller, String email) {
        return isFree(caller, FREE_TRIES_OF_CALLER) && isFree(pair(caller, email), FREE_TRIES);
    }

    void failed(String caller, String email) {
        forget();
        count(caller);
        count(pair(caller, email));
    }

    void succeeded(String caller, String email) {
        failures.remove(pair(caller, email));
    }

    private boolean isFree(String key, int free) {
        var known = failures.get(key);
        return known == null
                || known.count() < free
                || !clock.instant().isBefore(known.last().plus(pause(known.count() - free)));
    }

    /** One second, doubled with each further failure. */
    private static Duration pause(int beyond) {
        var pause = Duration.ofSeconds(1L << Math.min(beyond, 20));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private void count(String key) {
        failures.merge(
                key, new Failures(1, clock.instant()), (old, fresh) -> new Failures(old.count() + 1, fresh.last()));
    }

    private void forget() {
        var limit = clock.instant().minus(FORGOTTEN);
        failures.values().removeIf(known -> known.last().isBefore(limit));
        if (failures.size() > MOST_REMEMBERED) {
            failures.clear();
        }
    }

    private static String pair(String caller, String email) {
        return caller + " " + Accounts.plain(email);
    }
}
