package respondet.metering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/**
 * The lines of a text file with their numbers, decoded one at a time: UTF-8 with or without a mark, else the charset
 * that the format's senders use. UTF-16 is recognised by its mark.
 */
public final class TextLines implements AutoCloseable {

    /** Longer lines refuse the file. */
    public static final int LONGEST = 64 << 10;

    public static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    public static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

    private final InputStream stream;
    private final Charset fallback;
    private final byte[] chunk = new byte[LONGEST];
    private final byte[] bytes = new byte[LONGEST];
    private int chunkLength;
    private int chunkAt;
    private int length;
    private long number;
    private boolean afterReturn;
    private boolean isUtf8 = true;
    private String line = "";

    private TextLines(InputStream stream, Charset fallback) {
        this.stream = stream;
        this.fallback = fallback;
    }

    public static TextLines of(MeterFile file, Charset fallback) {
        return of(file.open(), fallback);
    }

    private static TextLines of(InputStream stream, Charset fallback) {
        try {
            return new TextLines(Encodings.asEightBit(stream), fallback);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first lines, for recognition; the last may be cut short. */
    public static List<String> first(MeterFile file, Charset fallback, int count) {
        var lines = new ArrayList<String>();
        try (var text = of(new ByteArrayInputStream(file.head()), fallback)) {
            while (lines.size() < count && text.next()) {
                lines.add(text.line());
            }
        } catch (RefusedFile _) {
            return lines;
        }
        return lines;
    }

    /** Moves to the next line; false at the end of the file. */
    public boolean next() {
        try {
            return advance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The current line without its end. */
    public String line() {
        return line;
    }

    /** The number of the current line, from 1. */
    public long number() {
        return number;
    }

    private boolean advance() throws IOException {
        length = 0;
        boolean any = false;
        while (chunkAt < chunkLength || fill()) {
            any = true;
            int end = endOfLine();
            append(end);
            if (end < chunkLength) {
                afterReturn = chunk[end] == '\r';
                chunkAt = end + 1;
                return decoded();
            }
            chunkAt = end;
        }
        return any && length > 0 && decoded();
    }

    private boolean fill() throws IOException {
        chunkLength = Math.max(0, stream.read(chunk));
        chunkAt = 0;
        if (afterReturn && chunkLength > 0) {
            afterReturn = false;
            chunkAt = chunk[0] == '\n' ? 1 : 0;
        }
        return chunkAt < chunkLength || (chunkLength > 0 && fill());
    }

    private int endOfLine() {
        if (afterReturn && chunk[chunkAt] == '\n') {
            chunkAt++;
        }
        afterReturn = false;
        int end = chunkAt;
        while (end < chunkLength && chunk[end] != '\n' && chunk[end] != '\r') {
            end++;
        }
        return end;
    }

    private void append(int end) {
        int more = end - chunkAt;
        if (length + more > LONGEST) {
            throw new RefusedFile(Problem.of(ProblemKind.BROKEN_STRUCTURE, Message.of("hint.line_too_long"))
                    .atLine(number + 1));
        }
        System.arraycopy(chunk, chunkAt, bytes, length, more);
        length += more;
    }

    private boolean decoded() {
        number++;
        line = decode();
        return true;
    }

    private String decode() {
        if (isUtf8) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, length))
                        .toString();
            } catch (CharacterCodingException _) {
                isUtf8 = false;
            }
        }
        return new String(Arrays.copyOf(bytes, length), fallback);
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
