package respondet.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import respondet.app.store.Ids;
import respondet.metering.lake.Durable;

/** Takes files in, to wait for a decision: all of them or none. */
@Service
class Staging {

    private static final int LONGEST_LABEL = 40;

    private final StagedDeliveries table;
    private final ReadingFiles files;
    private final Clock clock;

    Staging(StagedDeliveries table, ReadingFiles files, Clock clock) {
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    /** Who sends what to which community. */
    record Sender(String community, String account, Origin origin, String label) {}

    /** A file that arrives. */
    interface Arriving {
        String name();

        InputStream open() throws IOException;
    }

    /** A file that lies elsewhere on the disk. */
    record OnDisk(Path path) implements Arriving {

        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** The row is written last, so that without it nothing has arrived. */
    Staged stage(Sender sender, List<? extends Arriving> arriving) throws IOException {
        var id = Ids.next();
        var folder = Durable.folder(files.staged(id));
        try {
            var names = new FileNames();
            for (var each : arriving) {
                write(each, folder.resolve(names.next(each.name())));
            }
            Durable.forceFolder(folder);
            var staged = new Staged(
                    id,
                    sender.community(),
                    clock.instant(),
                    sender.account(),
                    sender.origin(),
                    label(sender.label(), sender.origin()));
            table.add(staged);
            return staged;
        } catch (IOException | RuntimeException e) {
            ReadingFiles.delete(folder);
            throw e;
        }
    }

    private static void write(Arriving each, Path file) throws IOException {
        try (var in = each.open()) {
            Files.copy(in, file);
        }
        Durable.force(file);
    }

    private static String label(String given, Origin origin) {
        var plain = given.isBlank() ? origin.id() : FileNames.safe(given.strip());
        return plain.substring(0, Math.min(LONGEST_LABEL, plain.length()));
    }

    Optional<Staged> find(String community, String id) {
        return table.find(community, id);
    }

    List<Staged> of(String community) {
        return table.of(community);
    }

    /** The files that wait, by name. */
    List<Path> files(Staged staged) throws IOException {
        return ReadingFiles.in(files.staged(staged.id()));
    }

    /** Whether it was there still. */
    boolean refuse(Staged staged) throws IOException {
        boolean removed = table.remove(staged.community(), staged.id());
        if (removed) {
            ReadingFiles.delete(files.staged(staged.id()));
        }
        return removed;
    }
}
