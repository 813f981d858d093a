package respondet.app.settlement;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.IntConsumer;
import respondet.core.community.ResolvedCommunity;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;

/**
 * {@code allocation.csv}: point, interval (local start with offset), consumed, shared, surplus and residual in Wh. Surplus
 * stands at the members' points where the law gives it to members, else at the plants'.
 */
public final class AllocationCsv {

    static final String HEAD = "point,interval,consumed,shared,surplus,residual\n";

    /** Whoever looks at each row while it is written: consumed, shared, surplus and residual of a point in an interval. */
    public interface Rows {
        void row(int position, int point, long[] values);
    }

    private final ResolvedCommunity community;
    private final OutputStream out;
    private final Rows rows;
    private final byte[][] names;

    private AllocationCsv(ResolvedCommunity community, OutputStream out, Rows rows) {
        this.community = community;
        this.out = out;
        this.rows = rows;
        this.names = community.points().stream()
                .map(point -> quoted(point.id()).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** Writes all intervals; tells the number of intervals done. */
    public static void write(Allocation allocation, OutputStream stream, IntConsumer progress) throws IOException {
        write(allocation, stream, progress, (_, _, _) -> {});
    }

    /** The same, while somebody else takes the rows too. */
    public static void write(Allocation allocation, OutputStream stream, IntConsumer progress, Rows rows)
            throws IOException {
        var out = new BufferedOutputStream(stream, 1 << 20);
        var csv = new AllocationCsv(allocation.community(), out, rows);
        out.write(HEAD.getBytes(StandardCharsets.UTF_8));
        for (var month : allocation.months()) {
            allocation.forEach(month.month(), interval -> {
                csv.interval(interval);
                progress.accept(interval.position());
            });
        }
        out.flush();
    }

    private void interval(Division interval) {
        var stamp = stamp(interval.position());
        var points = DivisionByPoint.of(interval);
        for (int p = 0; p < names.length; p++) {
            var values = new long[] {points.consumed(p), points.shared(p), points.surplus(p), points.residual(p)};
            row(p, stamp, values);
            rows.row(interval.position(), p, values);
        }
    }

    private byte[] stamp(int position) {
        var start = OffsetDateTime.ofInstant(
                community.timeline().startOf(position), community.timeline().zone());
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start).getBytes(StandardCharsets.UTF_8);
    }

    private void row(int point, byte[] stamp, long[] values) {
        try {
            out.write(names[point]);
            out.write(',');
            out.write(stamp);
            for (long value : values) {
                out.write(',');
                out.write(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quoted where the separator needs it; a leading formula sign is left alone only behind quotes. */
    static String quoted(String id) {
        return id.matches("[\\p{L}\\p{N}_.][\\p{L}\\p{N}_. -]*") ? id : '"' + id.replace("\"", "\"\"") + '"';
    }
}
