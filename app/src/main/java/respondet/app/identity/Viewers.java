package respondet.app.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds out who looks: asked anew at each request, so that a role that ended has ended. */
@Component
public class Viewers {

    private final Accounts accounts;
    private final Grants grants;

    Viewers(Accounts accounts, Grants grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    public Viewer current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .flatMap(signedIn -> accounts.find(signedIn.account()))
                .map(account -> new Viewer(Optional.of(account), grants.of(account.id())))
                .orElse(Viewer.ANYBODY);
    }
}
