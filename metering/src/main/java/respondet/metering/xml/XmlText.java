package respondet.metering.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import respondet.metering.BrokenDocument;

/** An XML document's letters, by its mark or its declaration; the parser itself would print what it cannot decode. */
final class XmlText {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}encoding=[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int HEAD = 300;

    private XmlText() {}

    static String decode(byte[] content) throws BrokenDocument {
        var bytes = ByteBuffer.wrap(content);
        var letters = CharBuffer.allocate(content.length + 1);
        var result = charset(content).newDecoder().decode(bytes, letters, true);
        if (result.isError()) {
            throw new BrokenDocument(line(content, bytes.position()), "XML");
        }
        var text = letters.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) + (content[1] & 0xFF) == 0xFE + 0xFF) {
            return StandardCharsets.UTF_16;
        }
        var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        return declared.find() && isEightBit(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }

    private static boolean isEightBit(String name) {
        return name.matches("(?i)iso-8859-(1|2|15)|windows-125[02]|us-ascii");
    }

    private static long line(byte[] content, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
