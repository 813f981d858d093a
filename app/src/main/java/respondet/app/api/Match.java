package respondet.app.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a change against what it builds on: the {@code ETag} of what is, and the {@code If-Match} of what was sent. */
public final class Match {

    private static final Pattern QUOTED = Pattern.compile("\"[!#-~]{1,100}\"");

    private Match() {}

    /** The tag of what is answered; the same for the same. */
    public static String tag(Object answer) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(ApiJson.MAPPER.writeValueAsBytes(answer));
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses what builds on nothing, or on what is no longer. */
    public static void require(Optional<String> sent, String tag) {
        var wanted = sent.orElseThrow(() -> new Refused(Refusal.UNCONDITIONAL));
        if (!QUOTED.matcher(wanted).matches()) {
            throw Refused.wrong("If-Match");
        }
        if (!wanted.equals(tag)) {
            throw new Refused(Refusal.CHANGED);
        }
    }
}
