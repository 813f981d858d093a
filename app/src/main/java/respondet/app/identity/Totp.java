package respondet.app.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute, as authenticator apps show them (RFC 6238). */
final class Totp {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;

    private Totp() {}

    static long step(Instant moment) {
        return moment.getEpochSecond() / STEP.toSeconds();
    }

    static String code(byte[] secret, long step) {
        return code(secret, step, DIGITS);
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int start = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(start) & Integer.MAX_VALUE;
            var all = "%010d".formatted(number);
            return all.substring(all.length() - digits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code this is: now, or one beside it, as clocks differ; none at or before the last one used. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now, long lastUsed) {
        long step = step(now);
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(each -> each > lastUsed && isSame(code(secret, each), code))
                .findFirst();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
