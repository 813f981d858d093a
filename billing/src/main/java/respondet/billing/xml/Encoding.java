package respondet.billing.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a file that says it is UTF-8, or says nothing, is so; the parser would not tell where it is not. */
final class Encoding {

    private static final int HEAD = 200;
    private static final Pattern NAMED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
    private static final byte BYTE_ORDER_HIGH = (byte) 0xFE;
    private static final byte BYTE_ORDER_LOW = (byte) 0xFF;

    private Encoding() {}

    static OptionalLong firstWrongLine(byte[] bytes) {
        return isOther(bytes) ? OptionalLong.empty() : firstWrongLineOfUtf8(bytes);
    }

    private static boolean isOther(byte[] bytes) {
        boolean wide = bytes.length > 1
                && ((bytes[0] == BYTE_ORDER_HIGH && bytes[1] == BYTE_ORDER_LOW)
                        || (bytes[0] == BYTE_ORDER_LOW && bytes[1] == BYTE_ORDER_HIGH));
        var named = NAMED.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1));
        return wide || (named.find() && !named.group(1).equalsIgnoreCase("UTF-8"));
    }

    private static OptionalLong firstWrongLineOfUtf8(byte[] bytes) {
        var from = ByteBuffer.wrap(bytes);
        var into = CharBuffer.allocate(bytes.length + 1);
        var decoder = UTF_8.newDecoder();
        boolean wrong = decoder.decode(from, into, true).isError();
        return wrong ? OptionalLong.of(1 + lines(bytes, from.position())) : OptionalLong.empty();
    }

    private static long lines(byte[] bytes, int until) {
        return IntStream.range(0, until).filter(i -> bytes[i] == '\n').count();
    }
}
