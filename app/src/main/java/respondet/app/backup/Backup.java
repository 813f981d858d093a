package respondet.app.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import respondet.app.exchange.DataPackage;
import respondet.app.store.OwnerOnly;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies an installation into one file while it serves. The database is read as it is at one moment, and after it the
 * files: what a row names was on the disk before the row was.
 */
public final class Backup {

    static final String LIST = "backup.json";
    static final String TABLES = "database/";
    static final String FILES = "files/";

    /**
     * The folders below the data folder whose files belong to rows of the database. What waits comes first: a delivery that
     * is accepted meanwhile is found where it went.
     */
    static final List<String> FOLDERS = List.of("staged", "communities", "results", "lake");

    private final DataSource database;
    private final Path home;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final Description description = new Description();

    public Backup(DataSource database, Path home) {
        this.database = database;
        this.home = home;
    }

    /** Whether the database holds no installation. */
    public boolean isOfNothing() throws SQLException {
        try (var connection = database.getConnection()) {
            return TableRows.tables(connection).isEmpty();
        }
    }

    /** Writes the copy; nothing stands at that place unless it is whole. Returns how many entries it has. */
    public int write(Path file) throws IOException, SQLException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var zip = new ZipOutputStream(OwnerOnly.file(half), StandardCharsets.UTF_8)) {
                writeTables(zip);
                for (var folder : FOLDERS) {
                    writeFolder(zip, home.resolve(folder));
                }
                put(zip, DataPackage.NAME, out -> out.write(description.bytes()));
                zip.putNextEntry(new ZipEntry(LIST));
                zip.write(JsonMapper.shared().writeValueAsBytes(digests));
                zip.closeEntry();
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return digests.size();
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void writeTables(ZipOutputStream zip) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(
                    isSqlite(connection)
                            ? Connection.TRANSACTION_SERIALIZABLE
                            : Connection.TRANSACTION_REPEATABLE_READ);
            for (var table : TableRows.tables(connection)) {
                var columns = TableRows.columns(connection, table);
                description.table(TABLES + table + ".jsonl", columns);
                put(zip, TABLES + table + ".jsonl", out -> writeRows(connection, new Table(table, columns), out));
            }
            connection.rollback();
        }
    }

    private static boolean isSqlite(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite");
    }

    /** A table and what stands in it. */
    private record Table(String name, List<Column> columns) {}

    private static void writeRows(Connection connection, Table table, OutputStream out)
            throws IOException, SQLException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TableRows.write(connection, table.name(), table.columns(), writer);
        writer.flush();
    }

    private void writeFolder(ZipOutputStream zip, Path folder) throws IOException, SQLException {
        if (!Files.exists(folder)) {
            return;
        }
        for (var file : StillFiles.below(folder)) {
            var name = home.relativize(file).toString().replace('\\', '/');
            try (var in = Files.newInputStream(file)) {
                put(zip, FILES + name, in::transferTo);
            } catch (NoSuchFileException _) {
                // somebody decided on what waited
            }
        }
    }

    /** Writes one entry. */
    private interface Writing {
        void to(OutputStream out) throws IOException, SQLException;
    }

    private void put(ZipOutputStream zip, String name, Writing writing) throws IOException, SQLException {
        var entry = new ZipEntry(name);
        zip.putNextEntry(entry);
        var digest = sha256();
        var counted = new DigestOutputStream(zip, digest);
        writing.to(counted);
        zip.closeEntry();
        var sum = HexFormat.of().formatHex(digest.digest());
        digests.put(name, sum);
        // the entry knows its size once it is closed
        description.file(name, new DataPackage.Listed(sum, entry.getSize()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
