package respondet.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import respondet.core.reading.Readings;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeDelivery;
import respondet.metering.lake.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** An installation to look at: its database and its data folder. */
public record Installed(DataSource database, Path home) {

    List<String> communities() throws SQLException {
        return strings("select id from community order by id");
    }

    private List<String> strings(String sql, String... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var all = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
            }
            return all;
        }
    }

    /** What to read of a database. */
    private interface Reading {
        SortedMap<String, List<String>> of(Connection connection) throws SQLException;
    }

    private SortedMap<String, List<String>> read(Reading reading) throws SQLException {
        try (var connection = database.getConnection()) {
            return reading.of(connection);
        }
    }

    SortedMap<String, List<String>> rows(String community) throws SQLException {
        return read(connection -> StateRows.ofCommunity(connection, community));
    }

    /** The rows that the journal makes. */
    SortedMap<String, List<String>> rows() throws SQLException {
        return read(StateRows::ofJournal);
    }

    /** Checksums of a community's files, of the results of its final runs and of its documents, by name. */
    SortedMap<String, String> files(String community) throws IOException, SQLException {
        var sums = new TreeMap<String, String>();
        sum("communities/" + community, sums);
        // what is agreed stands in the database
        sums.remove("communities/" + community + "/community.yaml");
        for (var run : strings("select id from settlement_run where state = 'final' and community = ?", community)) {
            sum("results/" + run, sums);
        }
        for (var batch : strings("select id from document_batch where state = 'issued' and community = ?", community)) {
            sum("results/" + batch + ".documents", sums);
        }
        for (var name : strings(
                "select run || '.operator/' || id || '/' || name from operator_allocation"
                        + " join operator_file on allocation = id where community = ?",
                community)) {
            sum("results/" + name, sums);
        }
        return sums;
    }

    private void sum(String below, SortedMap<String, String> sums) throws IOException {
        var folder = home.resolve(below);
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                sums.put(home.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        sums.keySet().removeIf(name -> name.contains("/."));
    }

    /** What the archive lacked with which a community came in. */
    Withheld withheld(String community) throws SQLException {
        var all = Withheld.NOTHING;
        for (var note : strings(
                "select after_change from journal where kind = 'archive.imported' and subject = ?", community)) {
            all = all.and(
                    JsonMapper.shared().readValue(note, ArchiveImported.class).withheld());
        }
        return all;
    }

    /** The deliveries in the lake, in their order. */
    List<String> deliveries(String community) throws IOException {
        return lake(community).deliveries().stream().map(LakeDelivery::id).toList();
    }

    Readings readings(String community) throws IOException {
        return lake(community).readings();
    }

    private Lake lake(String community) {
        return new Lake(home.resolve("lake").resolve(community));
    }
}
