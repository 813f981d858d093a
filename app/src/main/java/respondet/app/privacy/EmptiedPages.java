package respondet.app.privacy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * What SQLite deleted stays in unused parts of its file until they are written again; it is written anew without them.
 * PostgreSQL does so by itself in its own time.
 */
@Component
record EmptiedPages(DataSource database) {

    void compact() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                statement.execute("vacuum");
                statement.execute("pragma wal_checkpoint(truncate)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
