package respondet.app.identity;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app on a person's phone: knows the secret and the time. */
public final class AuthenticatorApp {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public AuthenticatorApp(String base32) {
        var bytes = new ByteArrayOutputStream();
        long held = 0;
        int bits = 0;
        for (char each : base32.toCharArray()) {
            held = held << 5 | DIGITS.indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((int) (held >> bits));
            }
        }
        this.secret = bytes.toByteArray();
    }

    /** The code that it shows some half minutes from now. */
    public String code(int later) {
        return Totp.code(secret, Totp.step(Instant.now()) + later);
    }
}
