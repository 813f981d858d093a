package respondet.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL cluster of the tests' own, on a free port of this machine, gone when the tests end. */
public final class PostgresCluster {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private static Optional<PostgresCluster> shared = Optional.empty();

    private final int port;

    private PostgresCluster(int port) {
        this.port = port;
    }

    /** The cluster, started when first asked for; none where PostgreSQL is not installed. */
    public static synchronized Optional<PostgresCluster> find() {
        if (shared.isEmpty()) {
            shared = programs().map(PostgresCluster::start);
        }
        return shared;
    }

    /** The address of a new and empty database. */
    public String newDatabase() {
        var name = "test_" + Ids.next().substring(0, 12);
        run(List.of(
                programs().orElseThrow() + "/createdb", "-h", "127.0.0.1", "-p", port + "", "-U", "postgres", name));
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresCluster start(Path bin) {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            socket.close();
            var home = Files.createTempDirectory("respondet-postgres");
            if (ROOT) {
                run(List.of("chown", "postgres", home.toString()));
            }
            var data = home.resolve("data").toString();
            run(asServant(
                    bin + "/initdb",
                    "-D",
                    data,
                    "-U",
                    "postgres",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--no-sync"));
            var server = process(asServant(
                    bin + "/postgres",
                    "-D",
                    data,
                    "-p",
                    port + "",
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories=",
                    "-c",
                    "fsync=off",
                    "-c",
                    "max_connections=60"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home)));
            awaitReady(bin, port);
            return new PostgresCluster(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server refuses to run as root. */
    private static List<String> asServant(String... command) {
        var all = new ArrayList<String>();
        if (ROOT) {
            all.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
        }
        all.addAll(List.of(command));
        return all;
    }

    private static void awaitReady(Path bin, int port) {
        var ask = List.of(bin + "/pg_isready", "-q", "-h", "127.0.0.1", "-p", port + "");
        for (int tries = 0; exit(process(ask)) != 0; tries++) {
            if (tries > 600) {
                throw new IllegalStateException("PostgreSQL did not start.");
            }
        }
    }

    private static void run(List<String> command) {
        if (exit(process(command)) != 0) {
            throw new IllegalStateException("This failed: " + command);
        }
    }

    private static Process process(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exit(Process process) {
        try {
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process server, Path home) {
        server.destroy();
        exit(server);
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
