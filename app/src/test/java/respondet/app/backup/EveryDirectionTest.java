package respondet.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.exchange.Difference;
import respondet.app.exchange.Difference.Kind;
import respondet.app.exchange.Exporting;
import respondet.app.exchange.Founder;
import respondet.app.exchange.Importing;
import respondet.app.exchange.Installed;
import respondet.app.exchange.Sameness;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.identity.Scope;
import respondet.app.money.Ordered;
import respondet.app.privacy.Lived;
import respondet.app.store.DataSources;
import respondet.app.store.DatabaseSettings;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.store.PostgresCluster;
import respondet.app.text.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An installation in which a bit of everything happened goes from each kind of database to each. */
class EveryDirectionTest {

    @TempDir
    private Path folder;

    private static void live(Installation installation) throws IOException {
        Lived.through(installation);
        Ordered.credits(installation, Lived.HOME, "school");
        var account = installation.bean(Accounts.class).open("ewa@example.org", "Ewa", Language.POLISH);
        var wish = new AccessTokens.Wish(
                "till", EnumSet.allOf(Scope.class), Instant.now().plus(Duration.ofDays(9)));
        installation.bean(AccessTokens.class).make(account.id(), wish);
        for (var table : new String[] {
            "settlement_run",
            "issued_document",
            "bank_order",
            "bank_movement",
            "trade_details",
            "erased_member",
            "capital_entry",
            "consent",
            "access_token"
        }) {
            assertThat(installation
                            .bean(JdbcClient.class)
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isPositive();
        }
    }

    private static Installed installed(Installation installation) {
        return new Installed(installation.bean(DataSource.class), installation.home());
    }

    @OnEachDatabase
    void restoresTheSameOnEither(Installation installation) throws Exception {
        live(installation);
        var copy = folder.resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), installation.home()).write(copy);
        restoresTheSame(installation, copy, DatabaseSettings.in(folder.resolve("lite"), Map.of()), "lite");
        restoresTheSame(installation, copy, postgres(), "postgres");
    }

    private void restoresTheSame(Installation first, Path copy, DatabaseSettings settings, String name)
            throws Exception {
        var home = Files.createDirectories(folder.resolve(name));
        try (var database = DataSources.open(settings)) {
            new Restore(database, home).read(copy);
            var sameness = new Sameness(installed(first), new Installed(database, home));
            assertThat(sameness.communities()).contains(Lived.HOME);
            for (var community : sameness.communities()) {
                assertThat(sameness.of(community)).as(name).isEmpty();
            }
            var again = folder.resolve(name + ".zip");
            new Backup(database, home).write(again);
            assertThat(content(again)).as("people too, in " + name).isEqualTo(content(copy));
            findsAMissingDocument(sameness, home);
        }
    }

    private static void findsAMissingDocument(Sameness sameness, Path home) throws Exception {
        try (var files = Files.walk(home.resolve("results"))) {
            Files.delete(files.filter(file -> file.toString().contains(".documents")
                            && file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow());
        }
        assertThat(sameness.of(Lived.HOME)).extracting(Difference::kind).containsExactly(Kind.FILE_ONLY_FIRST);
    }

    private static DatabaseSettings postgres() {
        var cluster = PostgresCluster.find();
        Assumptions.assumeTrue(cluster.isPresent(), "PostgreSQL is not installed");
        return new DatabaseSettings(cluster.orElseThrow().newDatabase(), "postgres", "");
    }

    /** The entries of a copy, with the rows of tables in one order, but for its lists of checksums. */
    private static Map<String, String> content(Path copy) throws IOException {
        var content = new TreeMap<String, String>();
        try (var zip = new ZipFile(copy.toFile())) {
            for (var name : zip.stream().map(ZipEntry::getName).toList()) {
                var text = Described.text(zip, name);
                if (name.startsWith("database/")) {
                    content.put(
                            name,
                            text.lines()
                                    .map(EveryDirectionTest::ordered)
                                    .sorted()
                                    .collect(Collectors.joining("\n")));
                } else if (name.startsWith("files/")) {
                    content.put(name, text);
                }
            }
        }
        return content;
    }

    private static String ordered(String row) {
        return JsonMapper.shared()
                .readValue(row, new TypeReference<TreeMap<String, Object>>() {})
                .toString();
    }

    @OnEachDatabase
    void bringsOneCommunityToEither(Installation installation) throws Exception {
        live(installation);
        var archive = folder.resolve("namur.zip");
        try (var out = Files.newOutputStream(archive)) {
            installation.bean(Exporting.class).write(Lived.HOME, out);
        }
        var lite = Installation.onSqlite();
        try {
            arrivesTheSame(installation, archive, lite);
        } finally {
            lite.close();
        }
        var postgres = Installation.onPostgres();
        try {
            arrivesTheSame(installation, archive, postgres);
        } finally {
            postgres.close();
        }
    }

    private static void arrivesTheSame(Installation first, Path archive, Installation other) throws Exception {
        var brought = other.bean(Importing.class).bring(archive, Founder.SYSTEM);
        assertThat(brought.found()).as(brought.problems().toString()).isPresent();
        assertThat(new Sameness(installed(first), installed(other)).of(Lived.HOME))
                .as(other.toString())
                .isEmpty();
    }
}
