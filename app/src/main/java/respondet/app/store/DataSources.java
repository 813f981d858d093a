package respondet.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Connections to the database that the settings name. */
public final class DataSources {

    private static final int WAIT_FOR_WRITER_MS = 10_000;

    private DataSources() {}

    public static HikariDataSource open(DatabaseSettings settings) throws IOException {
        var pool = new HikariConfig();
        if (settings.isSqlite()) {
            pool.setDataSource(sqlite(settings.url()));
            pool.setMaximumPoolSize(4);
        } else {
            pool.setJdbcUrl(settings.url());
            pool.setUsername(settings.user());
            pool.setPassword(settings.password());
            pool.setMaximumPoolSize(8);
        }
        return new HikariDataSource(pool);
    }

    /** Every commit reaches the disk, and a transaction takes the right to write at its start, so that none fails halfway. */
    private static SQLiteDataSource sqlite(String url) throws IOException {
        var file = Path.of(url.substring(DatabaseSettings.SQLITE.length())).toAbsolutePath();
        Files.createDirectories(file.resolveSibling("."));
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT_FOR_WRITER_MS);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }
}
