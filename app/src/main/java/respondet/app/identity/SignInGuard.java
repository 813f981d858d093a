package respondet.app.identity;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. Tries are counted by address of the caller together with the account that was tried, so that
 * nobody can lock somebody else out, and by the caller alone, so that nobody tries many accounts. A try counts as a
 * failure until it has succeeded, so that many at once are not let pass before the first of them has failed.
 */
@Component
class SignInGuard {

    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_OF_CALLER = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 100_000;

    /** How often, when last, and when the time before. */
    private record Failures(int count, Instant last, Instant before) {}

    private final Map<String, Failures> failures = new HashMap<>();
    private final Clock clock;

    SignInGuard(Clock clock) {
        this.clock = clock;
    }

    /** Whether there may be a try now, which counts from here on. */
    synchronized boolean admits(String address, String email) {
        var caller = network(address);
        forget();
        boolean free = isFree(caller, FREE_TRIES_OF_CALLER) && isFree(pair(caller, email), FREE_TRIES);
        if (free) {
            count(caller);
            count(pair(caller, email));
        }
        return free;
    }

    /** The try was no failure, and its owner has proven that those before were the owner's too. */
    synchronized void succeeded(String address, String email) {
        var caller = network(address);
        failures.remove(pair(caller, email));
        var known = failures.remove(caller);
        if (known != null && known.count() > 1) {
            failures.put(caller, new Failures(known.count() - 1, known.before(), known.before()));
        }
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
        var now = clock.instant();
        failures.merge(key, new Failures(1, now, now), (old, _) -> new Failures(old.count() + 1, now, old.last()));
    }

    private void forget() {
        var limit = clock.instant().minus(FORGOTTEN);
        failures.values().removeIf(known -> known.last().isBefore(limit));
        if (failures.size() > MOST_REMEMBERED) {
            failures.clear();
        }
    }

    /** Who has one IPv6 address has at least the 2⁶⁴ of its network, and could try from a new one each time (RFC 6177). */
    private static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) + "/64" : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }

    private static String pair(String caller, String email) {
        return caller + " " + Accounts.plain(email);
    }
}
