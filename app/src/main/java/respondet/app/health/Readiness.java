package respondet.app.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import respondet.app.store.TemporaryFolder;

/** Whether the server can do its work: what is missing is logged when it changes, and looked for once a second at most. */
@Component
class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int DATABASE_SECONDS = 5;
    private static final Set<MigrationState> FUTURE =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final ApplicationAvailability availability;
    private final JdbcClient database;
    private final Flyway flyway;
    private final TemporaryFolder temporary;
    private final Path home;
    private final DataSize room;

    private boolean migrated;
    private Set<Need> missing = EnumSet.noneOf(Need.class);
    private long looked;

    Readiness(
            ApplicationAvailability availability,
            JdbcClient database,
            Flyway flyway,
            TemporaryFolder temporary,
            @Value("${respondet.home}") Path home,
            @Value("${respondet.health.room:200MB}") DataSize room) {
        this.availability = availability;
        this.database = database;
        this.flyway = flyway;
        this.temporary = temporary;
        this.home = home;
        this.room = room;
        this.looked = System.nanoTime() - KEPT.toNanos();
    }

    /** What a server needs to do its work. */
    enum Need {
        /** It has started and is not about to stop. */
        STARTED,
        DATABASE,
        /** The tables are those that this version works with. */
        MIGRATIONS,
        /** The data folder can be written to. */
        FOLDER,
        /** The disk of the data folder has room. */
        ROOM
    }

    /** What is not as it should be; nothing in a server that is ready. */
    synchronized Set<Need> missing() {
        if (System.nanoTime() - looked >= KEPT.toNanos()) {
            var now = look();
            if (!now.equals(missing)) {
                LOG.warn("Ready: {}; missing: {}", now.isEmpty(), now);
            }
            missing = now;
            looked = System.nanoTime();
        }
        return missing;
    }

    private Set<Need> look() {
        var found = EnumSet.allOf(Need.class);
        if (availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            found.remove(Need.STARTED);
        }
        if (answers()) {
            found.remove(Need.DATABASE);
            if (isMigrated()) {
                found.remove(Need.MIGRATIONS);
            }
        }
        if (isWritable()) {
            found.remove(Need.FOLDER);
        }
        if (hasRoom()) {
            found.remove(Need.ROOM);
        }
        return found;
    }

    /** A database that hangs must not let the question hang. */
    private boolean answers() {
        var asked = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return asked.submit(() -> database.sql("select 1")
                                    .query(Integer.class)
                                    .single())
                            .get(DATABASE_SECONDS, TimeUnit.SECONDS)
                    == 1;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            asked.shutdownNow();
        }
    }

    /** Neither older nor newer than this program; that does not change while it runs. */
    private boolean isMigrated() {
        if (!migrated) {
            var tables = flyway.info();
            migrated = tables.pending().length == 0
                    && Arrays.stream(tables.applied()).noneMatch(each -> FUTURE.contains(each.getState()));
        }
        return migrated;
    }

    private boolean isWritable() {
        try {
            var tried = temporary.file(".ready");
            Files.writeString(tried, "ready");
            Files.delete(tried);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(home).getUsableSpace() >= room.toBytes();
        } catch (IOException _) {
            return false;
        }
    }
}
