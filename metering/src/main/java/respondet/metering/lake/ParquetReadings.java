package respondet.metering.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

/** The readings of one Parquet file, as they were before they were written. */
final class ParquetReadings {

    private final ResultSet rows;
    private Readings all = Readings.NONE;

    private ParquetReadings(ResultSet rows) {
        this.rows = rows;
    }

    static Readings of(Parquet parquet, Path file) throws IOException {
        try (var statement = parquet.engine().createStatement();
                var rows = statement.executeQuery("""
                        select point, direction, resolution_s, epoch(min(start))::bigint as first_s,
                               ((epoch(max(start))::bigint - epoch(min(start))::bigint) / resolution_s)::integer + 1 as length,
                               list(epoch(start)::bigint order by start) as starts,
                               list(wh order by start) as values,
                               list(quality order by start) as qualities
                        from read_parquet(%s) group by point, direction, resolution_s order by all""".formatted(Parquet.quoted(file.toString())))) {
            return new ParquetReadings(rows).read();
        } catch (SQLException e) {
            throw new IOException("Parquet could not be read", e);
        }
    }

    private Readings read() throws SQLException {
        while (rows.next()) {
            var channel = new Channel(rows.getString("point"), direction(rows.getString("direction")));
            all = all.replacedBy(Readings.of(Map.of(channel, series())));
        }
        return all;
    }

    private Series series() throws SQLException {
        var resolution = Resolution.ofSeconds(rows.getLong("resolution_s")).orElseThrow();
        long first = rows.getLong("first_s");
        var values = new int[rows.getInt("length")];
        var qualities = new byte[values.length];
        Arrays.fill(qualities, Quality.MISSING.code());
        var starts = (Object[]) rows.getArray("starts").getArray();
        var wattHours = (Object[]) rows.getArray("values").getArray();
        var words = (Object[]) rows.getArray("qualities").getArray();
        for (int i = 0; i < starts.length; i++) {
            int at = (int) (((Long) starts[i] - first) / resolution.seconds());
            values[at] = (Integer) wattHours[i];
            qualities[at] = Quality.valueOf((String) words[i]).code();
        }
        return new Series(Instant.ofEpochSecond(first), resolution, values, qualities);
    }

    private static Direction direction(String id) {
        return Arrays.stream(Direction.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
