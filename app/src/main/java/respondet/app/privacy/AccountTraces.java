package respondet.app.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grants;
import respondet.app.identity.WaysIn;
import respondet.app.mail.Outbox;
import respondet.app.mail.PostedLetter;

/** What is kept of the accounts that are a member: how they come in, and the letters to them. */
@Component
record AccountTraces(Accounts accounts, Grants grants, WaysIn ways, Outbox outbox) {

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

    private Stream<Account> of(String community, String member) {
        return grants.everOf(community, member).stream().flatMap(id -> accounts.find(id).stream());
    }

    List<WaysIn.Ways> ways(String community, String member) {
        return of(community, member).map(ways::of).toList();
    }

    List<Posted> letters(String community, String member) {
        return of(community, member)
                .flatMap(account -> outbox.to(account.email()).stream())
                .map(Posted::of)
                .toList();
    }
}
