package respondet.metering.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import respondet.core.reading.Channel;
import respondet.core.reading.Quality;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;

/** Reads and writes Parquet through an engine in memory that is asked for nothing else. */
final class Parquet implements AutoCloseable {

    private static final String SELECT_QUALITY = "case quality when 0 then 'MEASURED' when 1 then 'CALCULATED'"
            + " when 2 then 'ESTIMATED' else 'MISSING' end";

    private final DuckDBConnection engine;

    Parquet() throws IOException {
        try {
            var settings = new Properties();
            settings.setProperty("threads", "2");
            settings.setProperty("memory_limit", "512MB");
            settings.setProperty("autoinstall_known_extensions", "false");
            settings.setProperty("autoload_known_extensions", "false");
            this.engine = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
        } catch (SQLException e) {
            throw new IOException("The Parquet engine does not start", e);
        }
    }

    Connection engine() {
        return engine;
    }

    /** Which readings go into a file. */
    record Part(Readings readings, YearMonth month, ZoneId zone, String delivery) {

        private int from(Series series) {
            return position(series, month);
        }

        private int to(Series series) {
            return position(series, month.plusMonths(1));
        }

        private int position(Series series, YearMonth start) {
            var instant = start.atDay(1).atStartOfDay(zone).toInstant();
            long seconds = instant.getEpochSecond() - series.start().getEpochSecond();
            long at = Math.ceilDiv(seconds, (long) series.resolution().seconds());
            return Math.clamp(at, 0, series.length());
        }
    }

    /** What was written. */
    record Sums(long rows, long wattHours) {}

    /** Interval by interval, all points of an interval together. */
    Sums write(Part part, Path file) throws IOException {
        try (var statement = engine.createStatement()) {
            statement.execute(
                    "create or replace temp table series (nr integer, point varchar, direction varchar, resolution_s"
                            + " integer)");
            statement.execute(
                    "create or replace temp table value (nr integer, start_s bigint, wh integer, quality tinyint)");
            var sums = append(part);
            statement.execute("copy (select s.point, s.direction, make_timestamptz(v.start_s * 1000000) as start,"
                    + " s.resolution_s, v.wh, " + SELECT_QUALITY + " as quality, " + quoted(part.delivery())
                    + " as delivery from value v join series s using (nr) order by v.start_s, v.nr) to "
                    + quoted(file.toString()) + " (format parquet, compression zstd)");
            return sums;
        } catch (SQLException e) {
            throw new IOException("Parquet could not be written", e);
        }
    }

    private Sums append(Part part) throws SQLException {
        long rows = 0;
        long wattHours = 0;
        int number = 0;
        try (var names = engine.createAppender("temp", "main", "series");
                var values = engine.createAppender("temp", "main", "value")) {
            for (var channel : part.readings().series().entrySet()) {
                for (var series : channel.getValue()) {
                    name(names, ++number, channel.getKey(), series);
                    for (int i = part.from(series); i < part.to(series); i++, rows++) {
                        value(values, number, series, i);
                        wattHours += series.wattHours(i);
                    }
                }
            }
        }
        return new Sums(rows, wattHours);
    }

    private static void name(DuckDBAppender names, int number, Channel channel, Series series) throws SQLException {
        names.beginRow();
        names.append(number);
        names.append(channel.point());
        names.append(channel.direction().id());
        names.append(series.resolution().seconds());
        names.endRow();
    }

    private static void value(DuckDBAppender values, int number, Series series, int i) throws SQLException {
        Quality quality = series.quality(i);
        values.beginRow();
        values.append(number);
        values.append(series.startOf(i).getEpochSecond());
        values.append(series.wattHours(i));
        values.append(quality.code());
        values.endRow();
    }

    /** What a file holds, read anew. */
    Sums sums(Path file) throws IOException {
        try (var statement = engine.createStatement();
                var row = statement.executeQuery("select count(*), coalesce(sum(wh), 0)::bigint from read_parquet("
                        + quoted(file.toString()) + ")")) {
            row.next();
            return new Sums(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IOException("Parquet could not be read", e);
        }
    }

    /** A text as the engine's language writes it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() throws IOException {
        try {
            engine.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
