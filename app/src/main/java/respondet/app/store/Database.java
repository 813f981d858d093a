package respondet.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The database that the settings name: a file of SQLite below the data folder, or a PostgreSQL server. */
@Configuration(proxyBeanMethods = false)
class Database {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final int WAIT_FOR_WRITER_MS = 10_000;

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings) throws IOException {
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
        Files.createDirectories(
                Path.of(url.substring(SQLITE.length())).toAbsolutePath().getParent());
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

    /** Where the database is and who asks; the password may come from the environment. */
    @Bean
    DatabaseSettings databaseSettings(
            @Value("${respondet.database.url:}") String url,
            @Value("${respondet.database.user:}") String user,
            @Value("${respondet.database.password:}") String password,
            @Value("${respondet.home}") String home) {
        var inHome = SQLITE + Path.of(home).resolve("respondet.db");
        return new DatabaseSettings(url.isEmpty() ? inHome : url, user, password);
    }

    @Bean
    SQLExceptionTranslator translator(DatabaseSettings settings) {
        return settings.isSqlite() ? new SqliteErrors() : new SQLStateSQLExceptionTranslator();
    }

    record DatabaseSettings(String url, String user, String password) {
        boolean isSqlite() {
            return url.startsWith(SQLITE);
        }
    }
}
