package respondet.app.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import respondet.metering.lake.Durable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts a copy back into an empty installation; every entry is checked before anything is written. */
public final class Restore {

    /** The copy is not whole, or there is something already where it should go. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    private static final String UNFINISHED = "restore.unfinished";

    private final DataSource database;
    private final Path home;

    public Restore(DataSource database, Path home) {
        this.database = database;
        this.home = home.toAbsolutePath().normalize();
    }

    /**
     * Reads the copy back.
     *
     * @return how many entries it has
     * @throws Refused with the entry that is broken, or what stands in the way
     */
    public int read(Path file) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var digests = digests(zip);
            for (var each : digests.entrySet()) {
                verify(zip, each.getKey(), each.getValue());
            }
            begin();
            for (var name : of(digests, Backup.FILES)) {
                readFile(zip, name);
            }
            forceFolders();
            readTables(zip, of(digests, Backup.TABLES));
            Files.delete(home.resolve(UNFINISHED));
            return digests.size();
        }
    }

    /** Whether a restore was interrupted here; no server may start on what it left. */
    public static boolean isHalfDone(Path home) {
        return Files.exists(home.resolve(UNFINISHED));
    }

    /** The files come first, and the tables last and at once; so where the tables are empty, all can be done anew. */
    private void begin() throws IOException, SQLException {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        requireEmptyTables();
        if (isHalfDone(home)) {
            for (var folder : Backup.FOLDERS) {
                FileSystemUtils.deleteRecursively(home.resolve(folder));
            }
        }
        requireEmptyFolders();
        Files.writeString(home.resolve(UNFINISHED), "");
    }

    private void forceFolders() throws IOException {
        for (var folder : Backup.FOLDERS) {
            if (Files.exists(home.resolve(folder))) {
                Durable.forceAll(home.resolve(folder));
            }
        }
    }

    private static List<String> of(Map<String, String> digests, String place) {
        return digests.keySet().stream().filter(name -> name.startsWith(place)).toList();
    }

    private static Map<String, String> digests(ZipFile zip) throws IOException {
        var list = zip.getEntry(Backup.LIST);
        if (list == null) {
            throw new Refused("It is no copy: " + Backup.LIST + " is missing.");
        }
        try (var in = zip.getInputStream(list)) {
            return JsonMapper.shared().readValue(in, new TypeReference<>() {});
        } catch (JacksonException e) {
            throw new Refused(Backup.LIST + " cannot be read.");
        }
    }

    private void verify(ZipFile zip, String name, @Nullable String expected) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused(name + " is missing.");
        }
        if (name.startsWith(Backup.FILES) && !target(name).startsWith(home)) {
            throw new Refused(name + " lies outside.");
        }
        var digest = Backup.sha256();
        try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
            throw new Refused(name + " was changed or damaged.");
        }
    }

    private Path target(String name) {
        return home.resolve(name.substring(Backup.FILES.length())).normalize();
    }

    private void requireEmptyFolders() throws Refused {
        for (var folder : Backup.FOLDERS) {
            if (Files.exists(home.resolve(folder))) {
                throw new Refused("The data folder holds " + folder + " already.");
            }
        }
    }

    private void readTables(ZipFile zip, List<String> names) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var clear = connection.prepareStatement("delete from journal_head")) {
                clear.executeUpdate();
            }
            for (var name : inOrderOfReferences(connection, names)) {
                try (var in = zip.getInputStream(zip.getEntry(name));
                        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                    TableRows.read(connection, table(name), lines);
                }
            }
            connection.commit();
        }
    }

    private void requireEmptyTables() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from journal");
                var rows = statement.executeQuery()) {
            if (rows.next() && rows.getLong(1) > 0) {
                Files.deleteIfExists(home.resolve(UNFINISHED));
                throw new Refused("The database holds an installation already.");
            }
        }
    }

    private static String table(String name) {
        return name.substring(Backup.TABLES.length(), name.length() - ".jsonl".length());
    }

    /** Tables after those that they refer to. */
    private static List<String> inOrderOfReferences(Connection connection, List<String> names) throws SQLException {
        var ordered = new ArrayList<String>();
        var left = new TreeSet<>(names);
        while (!left.isEmpty()) {
            var ready = new ArrayList<String>();
            for (var name : left) {
                if (referred(connection, table(name)).stream().noneMatch(each -> left.contains(entry(each)))) {
                    ready.add(name);
                }
            }
            if (ready.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other: " + left);
            }
            ordered.addAll(ready);
            ready.forEach(left::remove);
        }
        return ordered;
    }

    private static String entry(String table) {
        return Backup.TABLES + table + ".jsonl";
    }

    private static List<String> referred(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (rows.next()) {
                var name = rows.getString("PKTABLE_NAME");
                if (!name.equals(table)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void readFile(ZipFile zip, String name) throws IOException {
        var target = target(name);
        Files.createDirectories(target.resolveSibling("."));
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            Files.copy(in, target);
        }
    }
}
