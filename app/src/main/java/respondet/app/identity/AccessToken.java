package respondet.app.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What lets a program ask in a person's name.
 *
 * @param used about when it was used last
 */
public record AccessToken(
        String id,
        String account,
        String name,
        Set<Scope> scopes,
        Instant created,
        Instant expires,
        Optional<Instant> used) {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }
}
