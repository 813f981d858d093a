package respondet.app.identity;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes into the log that somebody was refused, and names no person: of the caller there is only a mark, which is the
 * same for the same caller until the server starts again and tells nothing about who it is.
 */
@Component
class RefusedSignIns {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedSignIns.class);

    private final String salt = Secret.next();

    /** What did not prove who somebody is. */
    enum Proof {
        PASSWORD,
        PRESENT_PASSWORD,
        CODE,
        PASSKEY,
        PROVIDER,
        /** Too many tries; it was not looked at what was sent. */
        TOO_MANY
    }

    void note(Proof proof, String caller) {
        var mark = Secret.hash(salt + caller).substring(0, 8);
        LOG.warn(
                "A sign-in was refused: {}, caller {}",
                proof.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                mark);
    }
}
