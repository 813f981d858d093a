package respondet.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import respondet.app.WebApplication;

/** The data folder of the sample installation, filled once for all tests of a virtual machine and copied for each server. */
public final class FilledSample {

    private static final String WISH = "--respondet.sample=true";

    /** Filled as soon as the first server asks. */
    private static final class Filled {
        static final Path HOME = filled();
    }

    private FilledSample() {}

    /** Copies it into an empty data folder if the settings of the server ask for the sample. */
    public static void copy(Path home, Iterable<String> settings) {
        for (var setting : settings) {
            if (setting.equals(WISH)) {
                copy(home);
            }
        }
    }

    private static void copy(Path home) {
        try {
            FileSystemUtils.copyRecursively(Filled.HOME, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path filled() {
        try {
            var home = Files.createTempDirectory("respondet-test");
            WebApplication.start(WISH, "--server.port=0", "--respondet.home=" + home)
                    .close();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
