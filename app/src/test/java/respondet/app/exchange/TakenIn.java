package respondet.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import respondet.app.store.Installation;
import respondet.core.problem.Problem;

/** A community's archive of one installation, taken in by another. */
public final class TakenIn {

    private TakenIn() {}

    /** Why the other refused it. */
    public static List<Problem> problems(Installation one, String community, Installation other) throws IOException {
        var file = other.home().resolve("archive.zip");
        try (var out = Files.newOutputStream(file)) {
            one.bean(Exporting.class).write(community, out);
        }
        var brought = other.bean(Importing.class).bring(file, Founder.SYSTEM);
        return brought.found().isPresent() ? List.of() : brought.problems();
    }
}
