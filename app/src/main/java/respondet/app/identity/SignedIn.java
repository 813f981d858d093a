package respondet.app.identity;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/** What a session remembers of whoever signed in: the account, and nothing that could have changed since. */
public record SignedIn(String account, Instant since) implements Principal, Serializable {

    @Override
    public String getName() {
        return account;
    }
}
