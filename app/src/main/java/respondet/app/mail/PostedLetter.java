package respondet.app.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter in the outbox.
 *
 * @param text empty once it was sent
 * @param problem why the last try to send it failed; empty when none did
 */
public record PostedLetter(
        String id,
        Instant written,
        String recipient,
        String subject,
        String text,
        Optional<Instant> sent,
        String problem) {}
