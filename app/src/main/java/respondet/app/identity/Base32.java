package respondet.app.identity;

/** Letters and digits that people can type without mistaking one for another (RFC 4648), without padding. */
final class Base32 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << Byte.SIZE | (each & 0xff);
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(DIGITS.charAt((held >> (bits - BITS)) & 0x1f));
            }
            held &= 0xff;
        }
        if (bits > 0) {
            text.append(DIGITS.charAt((held << (BITS - bits)) & 0x1f));
        }
        return text.toString();
    }
}
