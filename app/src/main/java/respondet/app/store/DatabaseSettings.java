package respondet.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Where the database is and who asks for it. */
public record DatabaseSettings(String url, String user, String password) {

    static final String SQLITE = "jdbc:sqlite:";

    private static final String PREFIX = "respondet.database.";

    /** The file below the data folder that holds what an installation changed. */
    private static final String FILE = "respondet.properties";

    /** What was set, else a file of SQLite in the data folder. */
    static DatabaseSettings of(Path home, String url, String user, String password) {
        return new DatabaseSettings(url.isEmpty() ? SQLITE + home.resolve("respondet.db") : url, user, password);
    }

    /** As the server would find them: environment before a file of its own before the one of all settings. */
    public static DatabaseSettings in(Path home, Map<String, String> environment) throws IOException {
        var set = new Properties();
        var file = home.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                set.load(reader);
            }
        }
        var secrets = Optional.ofNullable(environment.get("RESPONDET_SECRETS")).map(Path::of);
        readEach(secrets.orElse(home.resolve("secrets")), set);
        return of(
                home,
                value("url", set, environment),
                value("user", set, environment),
                value("password", set, environment));
    }

    private static void readEach(Path secrets, Properties set) throws IOException {
        for (var name : List.of(PREFIX + "url", PREFIX + "user", PREFIX + "password")) {
            if (Files.isRegularFile(secrets.resolve(name))) {
                set.setProperty(name, Files.readString(secrets.resolve(name)).stripTrailing());
            }
        }
    }

    private static String value(String name, Properties set, Map<String, String> environment) {
        return Optional.ofNullable(environment.get("RESPONDET_DATABASE_" + name.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> set.getProperty(PREFIX + name, ""));
    }

    /** Whether the file that would be opened exists; of a database elsewhere, only asking it tells. */
    public boolean isThere() {
        return !isSqlite() || Files.exists(Path.of(url.substring(SQLITE.length())));
    }

    public boolean isSqlite() {
        return url.startsWith(SQLITE);
    }

    /** Tells what went wrong alike for each kind of database. */
    public SQLExceptionTranslator translator() {
        return isSqlite() ? new SqliteErrors() : new SQLStateSQLExceptionTranslator();
    }

    @Override
    public String toString() {
        return url;
    }
}
