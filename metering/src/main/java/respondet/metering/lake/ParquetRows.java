package respondet.metering.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.time.Interval;
import respondet.core.time.Resolution;

/** Hands out what a Parquet file holds, value by value, without an object for each. */
record ParquetRows(Parquet parquet, Path file) {

    /** From 1901 to 2038, like a second in 32 bits; no meter is older. */
    static final Interval ALWAYS =
            new Interval(Instant.ofEpochSecond(Integer.MIN_VALUE), Instant.ofEpochSecond(Integer.MAX_VALUE));

    /** A channel in one resolution, from the start of its first interval to the start of its last. */
    record Run(Channel channel, Resolution resolution, long first, long last) {}

    /** Takes the values of one run; a missing one is left out. */
    interface Sink {
        void put(long second, int wattHours, byte quality);
    }

    /** For each run where its values go. */
    interface Target {
        Sink of(Run run);
    }

    void copy(Interval span, Target target) throws IOException {
        try (var statement = parquet.engine().createStatement()) {
            statement.execute("create or replace temp table run as select row_number() over () - 1 as nr, * from"
                    + " (select point, direction, resolution_s, epoch(min(start))::bigint as first_s,"
                    + " epoch(max(start))::bigint as last_s from " + source() + " group by all)");
            var sinks = new ArrayList<Sink>();
            try (var rows = statement.executeQuery("select * from run order by nr")) {
                while (rows.next()) {
                    sinks.add(target.of(run(rows)));
                }
            }
            try (var rows = statement.executeQuery(values(span))) {
                copy(rows, sinks);
            }
        } catch (SQLException e) {
            throw new IOException("Parquet could not be read", e);
        }
    }

    private String source() {
        return "read_parquet(" + Parquet.quoted(file.toString()) + ")";
    }

    private String values(Interval span) {
        return "select r.nr::integer, epoch(v.start)::bigint, v.wh, case v.quality when 'MEASURED' then 0"
                + " when 'CALCULATED' then 1 else 2 end::tinyint from " + source()
                + " v join run r using (point, direction, resolution_s) where v.quality <> 'MISSING'"
                + " and v.start >= " + stamp(span.start()) + " and v.start < " + stamp(span.end());
    }

    private static String stamp(Instant instant) {
        return "make_timestamptz(" + instant.getEpochSecond() + "::bigint * 1000000)";
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                new Channel(row.getString("point"), direction(row.getString("direction"))),
                Resolution.ofSeconds(row.getLong("resolution_s")).orElseThrow(),
                row.getLong("first_s"),
                row.getLong("last_s"));
    }

    private static Direction direction(String id) {
        return Arrays.stream(Direction.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void copy(ResultSet rows, List<Sink> sinks) throws SQLException {
        while (rows.next()) {
            sinks.get(rows.getInt(1)).put(rows.getLong(2), rows.getInt(3), rows.getByte(4));
        }
    }
}
