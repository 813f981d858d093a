package respondet.app.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds out who looks: asked anew at each request, so that a role that ended has ended. */
@Component
public class Viewers {

    private static final Duration LONGEST_SESSION = Duration.ofDays(1);

    private final Accounts accounts;
    private final Grants grants;
    private final Clock clock;

    Viewers(Accounts accounts, Grants grants, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    public Viewer current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .flatMap(signedIn -> account(signedIn))
                .map(account -> new Viewer(Optional.of(account), grants.of(account.id())))
                .orElse(Viewer.ANYBODY);
    }

    private Optional<Account> account(SignedIn signedIn) {
        return clock.instant().isBefore(signedIn.since().plus(LONGEST_SESSION))
                ? accounts.findInSession(signedIn.account(), signedIn.since())
                : Optional.empty();
    }
}
