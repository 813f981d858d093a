package respondet.metering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Marks at the start of a text: a UTF-8 mark is dropped, UTF-16 is turned into UTF-8 as it streams. */
final class Encodings {

    private Encodings() {}

    static InputStream asEightBit(InputStream stream) throws IOException {
        var mark = stream.readNBytes(4);
        var whole = new PushbackInputStream(stream, 4);
        int skipped = markLength(mark);
        whole.unread(mark, skipped, mark.length - skipped);
        return switch (first(mark)) {
            case 0xFFFE -> new Transcoded(new InputStreamReader(whole, StandardCharsets.UTF_16LE));
            case 0xFEFF -> new Transcoded(new InputStreamReader(whole, StandardCharsets.UTF_16BE));
            default -> withoutMark(mark, whole);
        };
    }

    /** UTF-16 without a mark shows in the zeros between Latin letters. */
    private static InputStream withoutMark(byte[] mark, InputStream whole) {
        if (mark.length == 4 && mark[0] != 0 && mark[1] == 0 && mark[2] != 0 && mark[3] == 0) {
            return new Transcoded(new InputStreamReader(whole, StandardCharsets.UTF_16LE));
        }
        if (mark.length == 4 && mark[0] == 0 && mark[1] != 0 && mark[2] == 0 && mark[3] != 0) {
            return new Transcoded(new InputStreamReader(whole, StandardCharsets.UTF_16BE));
        }
        return whole;
    }

    private static int first(byte[] mark) {
        return mark.length < 2 ? 0 : (mark[0] & 0xFF) << 8 | (mark[1] & 0xFF);
    }

    private static int markLength(byte[] mark) {
        boolean utf8 = mark.length >= 3 && first(mark) == 0xEFBB && (mark[2] & 0xFF) == 0xBF;
        boolean utf16 = first(mark) == 0xFFFE || first(mark) == 0xFEFF;
        return utf8 ? 3 : utf16 ? 2 : 0;
    }

    /** A reader's characters as UTF-8 bytes. */
    private static final class Transcoded extends InputStream {
        private final Reader reader;
        private final CharBuffer chars = CharBuffer.allocate(8192);
        private byte[] bytes = new byte[0];
        private int at;

        Transcoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (at == bytes.length && !fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count;
        }

        private boolean fill() throws IOException {
            chars.clear();
            if (reader.read(chars) < 0) {
                return false;
            }
            bytes = chars.flip().toString().getBytes(StandardCharsets.UTF_8);
            at = 0;
            return bytes.length > 0 || fill();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
