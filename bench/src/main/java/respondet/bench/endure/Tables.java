package respondet.bench.endure;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The database of a data folder, looked at from outside. */
public record Tables(Path file) {

    static Tables of(Path home) {
        return new Tables(home.resolve("respondet.db"));
    }

    /** The rows as texts. */
    List<List<String>> rows(String sql, String... values) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return all(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked: " + sql, e);
        }
    }

    private static List<List<String>> all(ResultSet rows) throws SQLException {
        var all = new ArrayList<List<String>>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            var row = new ArrayList<String>();
            for (int c = 1; c <= columns; c++) {
                row.add(Objects.toString(rows.getString(c), "–"));
            }
            all.add(row);
        }
        return all;
    }

    /** The first column. */
    List<String> column(String sql, String... values) {
        return rows(sql, values).stream().map(List::getFirst).toList();
    }

    Optional<String> one(String sql, String... values) {
        return column(sql, values).stream().findFirst();
    }
}
