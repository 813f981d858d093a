package respondet.regime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The coded rules as a whole: which version of the law's numbers a run used. */
public final class Rules {

    private Rules() {}

    /** Read once: the files stay while the program runs, and a jar can be open as a file system only once at a time. */
    private static final class Once {
        static final String FINGERPRINT = read();
    }

    /** SHA-256 over all parameter files in order of name. */
    public static String fingerprint() {
        return Once.FINGERPRINT;
    }

    private static String read() {
        try {
            URI home = Objects.requireNonNull(Rules.class.getResource("/parameters"))
                    .toURI();
            return home.getScheme().equals("jar") ? inJar(home) : digest(Path.of(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of the parameter files is no address.", e);
        }
    }

    private static String inJar(URI home) throws IOException {
        try (var jar = FileSystems.newFileSystem(home, Map.of())) {
            return digest(jar.getPath("/parameters"));
        }
    }

    private static String digest(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            List<Path> sorted = files.filter(Files::isRegularFile)
                    .sorted((a, b) -> name(home, a).compareTo(name(home, b)))
                    .toList();
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : sorted) {
                digest.update(name(home, file).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String name(Path home, Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }
}
