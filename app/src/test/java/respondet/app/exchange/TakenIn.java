package respondet.app.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import respondet.app.identity.Grant;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.store.Installation;
import respondet.core.problem.Problem;

/** A community's archive of one installation, taken in by another. */
public final class TakenIn {

    private TakenIn() {}

    /** The names of the files in the archive that a manager gets, a line each. */
    public static String names(Installation installation, String community) throws IOException {
        var grant = new Grant(
                "g",
                Role.COMMUNITY_MANAGER,
                Optional.empty(),
                Optional.of(community),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        var out = new ByteArrayOutputStream();
        installation.bean(Exporting.class).write(community, new Viewer(Optional.empty(), List.of(grant)), out);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return String.join("\n", names);
    }

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
