package respondet.app.identity;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * What a session remembers of whoever signed in: the account, and nothing that could have changed since.
 *
 * @param id under which the sign-in can be ended from elsewhere; empty while only half of it is proven
 */
public record SignedIn(String account, Instant since, String id) implements Principal, Serializable {

    @Override
    public String getName() {
        return account;
    }
}
