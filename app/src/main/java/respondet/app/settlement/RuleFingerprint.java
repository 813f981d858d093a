package respondet.app.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over inputs and rules, so that two runs can be told apart by one word. */
final class RuleFingerprint {

    private final MessageDigest digest;

    RuleFingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    RuleFingerprint add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return this;
    }

    RuleFingerprint addAll(List<String> parts) {
        parts.forEach(this::add);
        return this;
    }

    /** Adds a stream's bytes and closes it. */
    RuleFingerprint add(InputStream bytes) throws IOException {
        try (bytes) {
            var buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
