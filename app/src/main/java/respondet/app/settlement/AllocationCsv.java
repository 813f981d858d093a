package respondet.app.settlement;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.IntConsumer;
import respondet.core.allocation.LargestRemainder;
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
        var shared = interval.byPoint(interval.shared());
        var surplus = surplus(interval);
        for (int p = 0; p < names.length; p++) {
            boolean taken = community.memberOf(p) != ResolvedCommunity.NONE;
            long consumed = taken ? interval.consumedAt()[p] : 0;
            var values = new long[] {consumed, shared[p], surplus[p], consumed - shared[p]};
            row(p, stamp, values);
            rows.row(interval.position(), p, values);
        }
    }

    private long[] surplus(Division interval) {
        var surplus = interval.byPoint(interval.memberSurplus());
        var left = leftToPlants(interval);
        for (int p = 0; p < names.length; p++) {
            int plant = community.plantOf(p);
            if (plant != ResolvedCommunity.NONE && left[plant] > 0) {
                surplus[p] += atPoint(interval, p, left[plant]);
            }
        }
        return surplus;
    }

    /** What plants keep after members took theirs. */
    private static long[] leftToPlants(Division interval) {
        var left = new long[interval.produced().length];
        long all = 0;
        for (int k = 0; k < left.length; k++) {
            left[k] = interval.plantSurplus(k);
            all += left[k];
        }
        long toMembers = 0;
        for (long each : interval.memberSurplus()) {
            toMembers += each;
        }
        return toMembers == 0 ? left : LargestRemainder.split(all - toMembers, left);
    }

    /** A plant with several points leaves its surplus at each in proportion to what it injected there. */
    private long atPoint(Division interval, int point, long quantity) {
        int plant = community.plantOf(point);
        var claims = new long[names.length];
        for (int p = 0; p < claims.length; p++) {
            claims[p] = community.plantOf(p) == plant ? interval.injectedAt()[p] : 0;
        }
        return LargestRemainder.split(quantity, claims)[point];
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
