package respondet.app.identity;

import java.util.Optional;
import respondet.app.journal.Change;

/** Somebody was given a role. */
public record GrantGiven(String account, Grant grant) implements Change {

    @Override
    public Optional<String> community() {
        return grant.community();
    }

    @Override
    public String subject() {
        return account;
    }
}
