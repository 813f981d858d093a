package respondet.metering.canonical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.metering.MeterFile;
import respondet.metering.ReadingsBuilder;
import respondet.metering.RefusedFile;
import respondet.metering.SeriesBuilder;
import respondet.metering.TextLines;

/**
 * Streams canonical rows in chunks cut at line ends. A row written the usual way is read byte by byte; any other goes to
 * the careful reader.
 */
final class BulkRows {

    private static final int CHUNK = 1 << 20;

    /** Beyond the last row lie zeros, so that a row cut short never reads past the buffer. */
    private static final int MARGIN = 128;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String HEADING = "point,direction,start,kwh";

    private final ReadingsBuilder builder;
    private final CanonicalRow careful;
    private final ChannelTable channels = new ChannelTable();
    private final BulkStart start = new BulkStart();
    private final BulkValue value = new BulkValue();
    private final int chunk;
    private final byte[] bytes;
    private long line = 1;

    BulkRows(ReadingsBuilder builder, long size) {
        this.chunk = (int) Math.min(CHUNK, size + 1);
        this.bytes = new byte[chunk + Math.min(TextLines.LONGEST, chunk) + MARGIN];
        this.builder = builder;
        this.careful = new CanonicalRow(CanonicalColumns.BULK, builder);
    }

    static boolean hasBulkHeading(MeterFile file) {
        var head = file.head();
        int from = Arrays.equals(head, 0, Math.min(3, head.length), MARK, 0, 3) ? 3 : 0;
        int end = from;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        var heading = new String(head, from, end - from, StandardCharsets.ISO_8859_1).stripTrailing();
        return heading.equals(HEADING) || heading.equals(HEADING + ",quality");
    }

    void read(MeterFile file) {
        try (var stream = file.open()) {
            read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(InputStream stream) throws IOException {
        int kept = 0;
        boolean headed = false;
        while (!builder.problems().isHopeless()) {
            int count = stream.readNBytes(bytes, kept, chunk);
            int length = kept + count;
            Arrays.fill(bytes, length, length + MARGIN, (byte) 0);
            int end = count < chunk ? length : afterLastLine(length);
            rows(headed ? 0 : lineEnd(0, end) + 1, end);
            headed = true;
            if (count < chunk) {
                return;
            }
            kept = length - end;
            System.arraycopy(bytes, end, bytes, 0, kept);
        }
    }

    private int afterLastLine(int length) {
        int at = length;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        if (length - at > TextLines.LONGEST) {
            throw new RefusedFile(Problem.of(ProblemKind.BROKEN_STRUCTURE, Message.of("hint.line_too_long"))
                    .atLine(line + 1));
        }
        return at;
    }

    private void rows(int from, int to) {
        long fast = 0;
        int at = from;
        while (at < to && !builder.problems().isHopeless()) {
            line++;
            int next = row(at);
            if (next > 0 && next <= to) {
                fast++;
                at = next;
            } else {
                int end = lineEnd(at, to);
                careful.read(text(at, end), line);
                at = end + 1;
            }
        }
        builder.rows(fast);
    }

    /** Reads a row of the usual form; the position after it, or -1 where it is of another form. */
    private int row(int from) {
        int at = channels.find(bytes, from);
        if (at < 0) {
            at = register(from);
        }
        var series = channels.current();
        if (at < 0 || series.isEmpty()) {
            return -1;
        }
        int afterStart = start.read(bytes, at);
        int afterValue = afterStart < 0 ? -1 : value.read(bytes, afterStart);
        if (afterValue < 0 || !series.get().addFast(start.epochSecond(), value.wattHours(), value.state())) {
            return -1;
        }
        return afterValue;
    }

    /** Learns a channel the first time that it occurs. */
    private int register(int from) {
        int comma = comma(from);
        int second = comma < 0 ? -1 : comma(comma + 1);
        if (second < 0) {
            return -1;
        }
        var direction = new String(bytes, comma + 1, second - comma - 1, StandardCharsets.ISO_8859_1);
        var point = new String(bytes, from, comma - from, StandardCharsets.UTF_8);
        Optional<SeriesBuilder> series = switch (direction) {
            case "consumption" -> builder.channel(point, Direction.CONSUMPTION, line);
            case "production" -> builder.channel(point, Direction.PRODUCTION, line);
            default -> Optional.empty();
        };
        return series.map(found -> channels.learn(bytes, from, second + 1, found))
                .orElse(-1);
    }

    private int comma(int from) {
        int at = from;
        while (bytes[at] > ' ' && bytes[at] != ',' && bytes[at] != '"') {
            at++;
        }
        return bytes[at] == ',' ? at : -1;
    }

    private int lineEnd(int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private String text(int from, int end) {
        int last = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
        return new String(bytes, from, last - from, StandardCharsets.UTF_8);
    }
}
