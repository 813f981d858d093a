package respondet.app.exchange;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of tables as lines of text, alike for each kind of database. */
final class StateRows {

    private final Connection connection;
    private final StateTables tables;

    private StateRows(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = StateTables.of(connection);
    }

    /** The state of one community by table; an entry's number and what is about people are left out. */
    static SortedMap<String, List<String>> ofCommunity(Connection connection, String community) throws SQLException {
        var rows = new StateRows(connection);
        var all = new TreeMap<String, List<String>>();
        for (var table : rows.tables.ofCommunity()) {
            if (table.equals("journal")) {
                all.put(table, rows.journal(community));
            } else {
                var condition = and(List.of(rows.tables.owner(table), StateTables.counts(table)));
                all.put(table, rows.sorted(table, condition, Optional.of(community)));
            }
        }
        return all;
    }

    /** Everything that the journal makes. */
    static SortedMap<String, List<String>> ofJournal(Connection connection) throws SQLException {
        var rows = new StateRows(connection);
        var all = new TreeMap<String, List<String>>();
        for (var table : rows.tables.ofJournal()) {
            all.put(table, rows.sorted(table, and(List.of(StateTables.counts(table))), Optional.empty()));
        }
        return all;
    }

    /** A digest of the rows that the journal makes and that do not belong to that community, by table. */
    static SortedMap<String, List<String>> ofOthers(Connection connection, String community) throws SQLException {
        var rows = new StateRows(connection);
        var all = new TreeMap<String, List<String>>();
        for (var table : rows.tables.ofJournal()) {
            var owner = rows.tables.owner(table);
            var others = owner.map(condition -> "not coalesce(" + condition + ", false)");
            var condition = and(List.of(others, StateTables.counts(table)));
            all.put(table, List.of(digest(rows.sorted(table, condition, owner.map(_ -> community)))));
        }
        return all;
    }

    private static String digest(List<String> lines) {
        var digest = ArchiveWriter.sha256();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String and(List<Optional<String>> conditions) {
        var all = conditions.stream().flatMap(Optional::stream).toList();
        return all.isEmpty() ? "" : all.stream().collect(Collectors.joining(") and (", " where (", ")"));
    }

    private List<String> journal(String community) throws SQLException {
        var columns = tables.counting("journal").stream()
                .filter(column -> !column.equals("number"))
                .toList();
        var condition = " where community = ? and kind not like 'role.%' order by number";
        return lines("journal", columns, condition, Optional.of(community));
    }

    private List<String> sorted(String table, String condition, Optional<String> community) throws SQLException {
        var lines = new ArrayList<>(lines(table, tables.counting(table), condition, community));
        lines.sort(null);
        return lines;
    }

    private List<String> lines(String table, List<String> columns, String condition, Optional<String> community)
            throws SQLException {
        var sql = "select " + String.join(", ", columns) + " from " + table + condition;
        try (var statement = connection.prepareStatement(sql)) {
            if (community.isPresent()) {
                statement.setString(1, community.get());
            }
            try (var rows = statement.executeQuery()) {
                var lines = new ArrayList<String>();
                while (rows.next()) {
                    lines.add(line(rows, columns));
                }
                return lines;
            }
        }
    }

    private static String line(ResultSet row, List<String> columns) throws SQLException {
        var parts = new ArrayList<String>();
        for (int c = 0; c < columns.size(); c++) {
            parts.add(columns.get(c) + "=" + text(row.getObject(c + 1)));
        }
        return String.join(" | ", parts);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean bool -> bool ? "1" : "0";
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> value.toString();
        };
    }
}
