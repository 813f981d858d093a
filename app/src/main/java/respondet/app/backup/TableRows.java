package respondet.app.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table as JSON, one row a line, alike for each kind of database. */
final class TableRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    static final String BYTES = "base64";

    private TableRows() {}

    /** The tables of the schema; how it was migrated is not part of a copy. */
    static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var schema = connection.getSchema();
        try (var rows = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> name.startsWith("flyway") || name.startsWith("sqlite_"));
        return names;
    }

    static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var rows = connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (rows.next()) {
                columns.add(Column.of(
                        rows.getString("COLUMN_NAME"),
                        rows.getString("TYPE_NAME"),
                        rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
            }
        }
        return columns;
    }

    static void write(Connection connection, String table, List<Column> columns, Writer out)
            throws SQLException, IOException {
        var yesOrNo = columns.stream()
                .filter(column -> column.kind() == Column.Kind.YES_OR_NO)
                .map(Column::name)
                .collect(Collectors.toSet());
        try (var statement = connection.prepareStatement("select * from " + table);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                out.append(row(rows, yesOrNo).toString()).append('\n');
            }
        }
    }

    private static ObjectNode row(ResultSet rows, Set<String> yesOrNo) throws SQLException {
        var node = JSON.createObjectNode();
        var columns = rows.getMetaData();
        for (int c = 1; c <= columns.getColumnCount(); c++) {
            var name = columns.getColumnName(c);
            var value = rows.getObject(c);
            // SQLite gives yes and no as numbers
            put(node, name, yesOrNo.contains(name) && value instanceof Number number ? number.longValue() != 0 : value);
        }
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        switch (value) {
            case null -> node.putNull(name);
            case Number number -> node.put(name, number.longValue());
            case Boolean bool -> node.put(name, bool);
            case byte[] bytes ->
                node.putObject(name).put(BYTES, Base64.getEncoder().encodeToString(bytes));
            case Timestamp moment -> node.put(name, moment.getTime());
            default -> node.put(name, value.toString());
        }
    }

    static void read(Connection connection, String table, BufferedReader in) throws SQLException {
        var types = types(connection, table);
        var lines = in.lines().iterator();
        while (lines.hasNext()) {
            insert(connection, table, types, JSON.readTree(lines.next()));
        }
    }

    private static Map<String, Integer> types(Connection connection, String table) throws SQLException {
        var types = new TreeMap<String, Integer>();
        try (var rows = connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (rows.next()) {
                types.put(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"));
            }
        }
        return types;
    }

    private static void insert(Connection connection, String table, Map<String, Integer> types, JsonNode row)
            throws SQLException {
        var names = row.propertyNames().stream().toList();
        var marks = names.stream().map(_ -> "?").collect(Collectors.joining(", "));
        var sql = "insert into " + table + " (" + String.join(", ", names) + ") values (" + marks + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.size(); i++) {
                var name = names.get(i);
                set(statement, i + 1, types.getOrDefault(name, Types.VARCHAR), Objects.requireNonNull(row.get(name)));
            }
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int at, int type, JsonNode value) throws SQLException {
        if (value.isNull()) {
            statement.setNull(at, type);
        } else if (value.isObject()) {
            statement.setBytes(at, Base64.getDecoder().decode(value.path(BYTES).asString()));
        } else if (type == Types.TIMESTAMP) {
            statement.setTimestamp(at, new Timestamp(value.asLong()));
        } else if (type == Types.BIT || type == Types.BOOLEAN || value.isBoolean()) {
            // older copies of SQLite tell yes and no as numbers
            statement.setBoolean(at, value.isNumber() ? value.asLong() != 0 : value.asBoolean());
        } else if (value.isNumber()) {
            statement.setLong(at, value.asLong());
        } else {
            statement.setString(at, value.asString());
        }
    }
}
