package respondet.app.store;

import java.nio.file.Path;
import java.util.List;
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
    public static void copy(Path home, List<String> settings) {
        if (settings.contains(WISH)) {
            FoldersOfTests.copy(Filled.HOME, home);
        }
    }

    private static Path filled() {
        var home = FoldersOfTests.untilTheEnd();
        WebApplication.start(WISH, "--server.port=0", "--respondet.home=" + home)
                .close();
        return home;
    }
}
