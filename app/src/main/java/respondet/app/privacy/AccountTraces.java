package respondet.app.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.WaysIn;
import respondet.app.mail.Outbox;
import respondet.app.mail.PostedLetter;

/**
 * What is kept of an account: how its person comes in, and the letters to that address. One account can be a member of several
 * communities and hold other roles, so that this is for the person alone.
 */
@Component
record AccountTraces(Accounts accounts, WaysIn ways, Outbox outbox) {

    /** The secret part of a link opens an account; the archive may be in other hands than the letter. */
    private static final Pattern SECRET = Pattern.compile("/[A-Za-z0-9_-]{20,}");

    /** A letter; its text is forgotten once it was sent. */
    record Posted(String recipient, Instant written, String subject, String text, Optional<Instant> sent) {

        static Posted of(PostedLetter letter) {
            return new Posted(
                    letter.recipient(),
                    letter.written(),
                    letter.subject(),
                    SECRET.matcher(letter.text()).replaceAll("/…"),
                    letter.sent());
        }
    }

    Optional<WaysIn.Ways> ways(String account) {
        return accounts.find(account).map(ways::of);
    }

    List<Posted> letters(String account) {
        return accounts.find(account).map(Account::email).stream()
                .flatMap(email -> outbox.to(email).stream())
                .map(Posted::of)
                .toList();
    }
}
