package respondet.app.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.sqlite.SQLiteException;

/** SQLite gives no SQL state; its own codes say the same. */
final class SqliteErrors implements SQLExceptionTranslator {

    private static final int CONSTRAINT = 19;

    private final SQLExceptionTranslator rest = new SQLStateSQLExceptionTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException e) {
        return e instanceof SQLiteException sqlite ? ofSqlite(task, sql, sqlite) : rest.translate(task, sql, e);
    }

    private @Nullable DataAccessException ofSqlite(String task, @Nullable String sql, SQLiteException e) {
        return switch (e.getResultCode()) {
            case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_ROWID ->
                new DuplicateKeyException(task, e);
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_TIMEOUT, SQLITE_LOCKED ->
                new CannotAcquireLockException(task, e);
            default ->
                (e.getErrorCode() & 0xff) == CONSTRAINT
                        ? new DataIntegrityViolationException(task, e)
                        : rest.translate(task, sql, e);
        };
    }
}
