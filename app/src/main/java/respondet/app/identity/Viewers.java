package respondet.app.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out who looks: asked anew at each request, so that a role that ended has ended. */
@Component
public class Viewers {

    private final Accounts accounts;
    private final Grants grants;
    private final SignIns signIns;
    private final AccessTokens tokens;

    Viewers(Accounts accounts, Grants grants, SignIns signIns, AccessTokens tokens) {
        this.accounts = accounts;
        this.grants = grants;
        this.signIns = signIns;
        this.tokens = tokens;
    }

    public Viewer current() {
        return Session.current()
                .filter(signIns::use)
                .flatMap(signedIn -> accounts.findInSession(signedIn.account(), signedIn.since()))
                .map(account -> new Viewer(Optional.of(account), grants.of(account.id())))
                .orElse(Viewer.ANYBODY);
    }

    /** Somebody who does not ask just now; anybody where the account is closed. */
    public Viewer of(String account) {
        return accounts.find(account)
                .map(found -> new Viewer(Optional.of(found), grants.of(found.id())))
                .orElse(Viewer.ANYBODY);
    }

    /** Whoever a program asks for, by the token that it sent; none where that opens nothing, or no longer. */
    public Optional<Viewer> ofToken(String sent) {
        return tokens.use(sent)
                .flatMap(token -> accounts.find(token.account())
                        .map(account -> new Viewer(
                                Optional.of(account), grants.of(account.id()), Optional.of(token.scopes()))));
    }
}
