package respondet.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.WebApplication;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.WrittenSamples;

/** An installation on a database and a data folder of its own; one of each kind serves all tests, emptied for each. */
public final class Installation {

    private final String kind;
    private final Path home;
    private final ConfigurableApplicationContext context;

    /** What is done to a data folder before the server starts on it. */
    public interface Preparation {
        void of(Path home) throws Exception;
    }

    private Installation(String kind, String databaseUrl, Preparation preparation, String... more) {
        try {
            this.kind = kind;
            this.home = FoldersOfTests.empty();
            preparation.of(home);
            FilledSample.copy(home, List.of(more));
            this.context = start(databaseUrl, more);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A second one beside the test's own. */
    public static Installation onSqlite(String... settings) {
        return new Installation("SQLite", "", _ -> {}, settings);
    }

    /** A second one, on a data folder that was prepared. */
    public static Installation onSqlite(Preparation preparation) {
        return new Installation("SQLite", "", preparation);
    }

    /** A second one, where PostgreSQL is installed. */
    public static Installation onPostgres() {
        return OfEachKind.fresh("PostgreSQL");
    }

    private ConfigurableApplicationContext start(String databaseUrl, String... more) {
        var settings = new ArrayList<>(List.of(more));
        settings.add("--respondet.home=" + home);
        settings.add("--server.port=0");
        settings.add("--respondet.inbox.seconds=86400");
        settings.add("--respondet.database.url=" + databaseUrl);
        settings.add("--respondet.database.user=postgres");
        return new SpringApplicationBuilder(WebApplication.class).run(settings.toArray(String[]::new));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Every bean of a type. */
    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Founds one of the sample communities; the files of all of them lie in the data folder then. */
    public void found(String sample) throws IOException {
        var files = bean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        var document = Files.readAllBytes(files.folder(sample).resolve("community.yaml"));
        assertThat(bean(Agreements.class).found(sample, document, "").found()).isPresent();
    }

    /** Where its pages are. */
    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public Path home() {
        return home;
    }

    @Override
    public String toString() {
        return kind;
    }

    private Installation emptied() {
        Emptied.tables(bean(DataSource.class), bean(JdbcClient.class));
        for (var folder : List.of("communities", "inbox", "lake", "results", "staged")) {
            FoldersOfTests.delete(home.resolve(folder));
        }
        return this;
    }

    /** Ends it and removes all it wrote. */
    public void close() {
        context.close();
        FoldersOfTests.delete(home);
    }

    /** One on SQLite, one on PostgreSQL. */
    static final class OfEachKind implements ArgumentsProvider {

        private static final Map<String, Installation> STARTED = new ConcurrentHashMap<>();

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return all("SQLite", "PostgreSQL");
        }

        private static Stream<Arguments> all(String... kinds) {
            return Stream.of(kinds).map(kind -> Arguments.of(of(kind)));
        }

        private static Installation of(String kind) {
            return STARTED.computeIfAbsent(kind, OfEachKind::started).emptied();
        }

        private static Installation started(String kind) {
            var installation = fresh(kind);
            Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
            return installation;
        }

        private static Installation fresh(String kind) {
            if (kind.equals("SQLite")) {
                return new Installation(kind, "", _ -> {});
            }
            var cluster = PostgresCluster.find();
            if (cluster.isEmpty() && "true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("PostgreSQL is not installed.");
            }
            Assumptions.assumeTrue(cluster.isPresent(), "PostgreSQL is not installed");
            return new Installation(kind, cluster.orElseThrow().newDatabase(), _ -> {});
        }
    }

    /** One on SQLite, and one on PostgreSQL where that is asked for. */
    static final class OfOneKind implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return "each".equals(System.getProperty("respondet.databases"))
                    ? OfEachKind.all("SQLite", "PostgreSQL")
                    : OfEachKind.all("SQLite");
        }
    }
}
