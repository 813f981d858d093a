package respondet.app.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a database, and which of their rows and columns tell the state of a community. */
final class StateTables {

    /** People, their letters and secrets, and what waits for a decision: no change of the journal makes these. */
    private static final Set<String> NO_STATE = Set.of(
            "access_token",
            "account",
            "authenticator",
            "journal_head",
            "kept_answer",
            "letter",
            "letter_refusal",
            "password_link",
            "recovery_code",
            "sign_in",
            "staged_delivery",
            "user_credentials",
            "webhook",
            "webhook_event",
            "webhook_try");

    /** Rows that are work in progress or about people. */
    private static final Map<String, String> COUNTING = Map.of(
            "document_batch", "state = 'issued'",
            "settlement_run", "state = 'final'",
            "member_totals", "run in (select id from settlement_run where state = 'final')",
            "solidarity_entry", "run in (select id from settlement_run where state = 'final')");

    /** Columns that tell how something was done rather than what it is. */
    private static final Map<String, Set<String>> INCIDENTAL = Map.of(
            "settlement_run", Set.of("done", "steps", "problems"),
            "document_batch", Set.of("done", "steps", "problems"),
            "bank_movement", Set.of("number"),
            "trade_details", Set.of("number"),
            "capital_entry", Set.of("number"),
            "solidarity_share", Set.of("number"));

    private final Connection connection;
    private final SortedMap<String, List<String>> columns = new TreeMap<>();
    private final Map<String, String> owned = new HashMap<>();

    private StateTables(Connection connection) {
        this.connection = connection;
    }

    static StateTables of(Connection connection) throws SQLException {
        var tables = new StateTables(connection);
        var schema = connection.getSchema();
        try (var rows = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME");
                if (!name.startsWith("flyway") && !name.startsWith("sqlite_")) {
                    tables.columns.put(name, new ArrayList<>());
                }
            }
        }
        for (var table : tables.columns.entrySet()) {
            try (var rows = connection.getMetaData().getColumns(null, schema, table.getKey(), "%")) {
                while (rows.next()) {
                    table.getValue().add(rows.getString("COLUMN_NAME"));
                }
            }
        }
        return tables;
    }

    /** Those that the journal makes. */
    List<String> ofJournal() {
        return columns.keySet().stream()
                .filter(name -> !NO_STATE.contains(name))
                .toList();
    }

    /** Those that hold the state of a community; roles belong to people. */
    List<String> ofCommunity() throws SQLException {
        var names = new ArrayList<String>();
        for (var name : ofJournal()) {
            if (!name.equals("role_grant") && owner(name).isPresent()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The columns that count, in one order for every database. */
    List<String> counting(String table) {
        var incidental = INCIDENTAL.getOrDefault(table, Set.of());
        return columns.getOrDefault(table, List.of()).stream()
                .filter(column -> !incidental.contains(column))
                .sorted()
                .toList();
    }

    /** The condition that a row counts. */
    static Optional<String> counts(String table) {
        return Optional.ofNullable(COUNTING.get(table));
    }

    /** The condition, with one parameter, that a row belongs to a community; none where rows belong to no community. */
    Optional<String> owner(String table) throws SQLException {
        if (table.equals("community")) {
            return Optional.of("id = ?");
        }
        if (columns.getOrDefault(table, List.of()).contains("community")) {
            return Optional.of("community = ?");
        }
        if (!owned.containsKey(table)) {
            owned.put(table, "");
            owned.put(table, throughOthers(table).orElse(""));
        }
        return Optional.of(owned.get(table)).filter(condition -> !condition.isEmpty());
    }

    private Optional<String> throughOthers(String table) throws SQLException {
        var ways = new TreeMap<String, String>();
        try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                var other = keys.getString("PKTABLE_NAME");
                ways.put(
                        keys.getString("FKCOLUMN_NAME"),
                        other + " "
                                + Optional.ofNullable(keys.getString("PKCOLUMN_NAME"))
                                        .orElse("id"));
            }
        }
        for (var way : ways.entrySet()) {
            var other = way.getValue().split(" ", -1);
            var condition = owner(other[0]);
            if (condition.isPresent()) {
                return Optional.of(way.getKey() + " in (select " + other[1] + " from " + other[0] + " where "
                        + condition.get() + ")");
            }
        }
        return Optional.empty();
    }
}
