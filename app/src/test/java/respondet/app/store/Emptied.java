package respondet.app.store;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Empties every table of the schema, in whatever order their references allow. */
final class Emptied {

    private Emptied() {}

    static void tables(DataSource source, JdbcClient database) {
        var left = new ArrayList<>(names(source));
        while (!left.isEmpty()) {
            int before = left.size();
            left.removeIf(table -> isEmptied(database, table));
            if (left.size() == before) {
                throw new IllegalStateException("These tables refer to each other: " + left);
            }
        }
        database.sql("insert into journal_head (last) values (0)").update();
    }

    private static boolean isEmptied(JdbcClient database, String table) {
        try {
            database.sql("delete from " + table).update();
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static List<String> names(DataSource source) {
        try {
            return JdbcUtils.extractDatabaseMetaData(source, metadata -> {
                var names = new ArrayList<String>();
                try (var rows = metadata.getTables(null, null, "%", new String[] {"TABLE"})) {
                    while (rows.next()) {
                        names.add(rows.getString("TABLE_NAME"));
                    }
                }
                names.removeIf(name -> name.startsWith("flyway") || name.startsWith("sqlite_"));
                return names;
            });
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
