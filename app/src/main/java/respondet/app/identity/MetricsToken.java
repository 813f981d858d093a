package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The secret of the settings by which a program that watches the server is known; without one, none is. */
@Component
public class MetricsToken {

    private static final int SHORTEST = 20;

    private final String token;

    MetricsToken(@Value("${respondet.metrics.token:}") String token) {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalStateException("respondet.metrics.token has " + token.length() + " characters, too few.\n"
                    + "Maybe take 32 random ones: openssl rand -hex 16");
        }
        this.token = token;
    }

    /** Whether the request brings it, as {@code Authorization: Bearer …}. */
    public boolean isBroughtBy(HttpServletRequest request) {
        var sent = request.getHeader("Authorization");
        return !token.isEmpty() && sent != null && MessageDigest.isEqual(bytes("Bearer " + token), bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
