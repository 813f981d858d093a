package respondet.app.identity;

import java.time.LocalDate;
import java.util.Optional;
import respondet.app.journal.Change;

/** A role ends: {@code to} is the first day without it. */
public record GrantEnded(String account, String grant, LocalDate to, Optional<String> community) implements Change {

    @Override
    public String subject() {
        return account;
    }
}
