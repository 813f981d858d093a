package respondet.app.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Identifiers that nobody can guess: 128 random bits in hexadecimal digits. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
