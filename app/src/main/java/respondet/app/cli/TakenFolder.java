package respondet.app.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import respondet.app.store.OwnerOnly;

/**
 * A data folder that one server, import or restore works on at a time; the system gives it free when that program ends,
 * however it ends.
 */
record TakenFolder(FileChannel file, Optional<FileLock> lock) implements AutoCloseable {

    private static final String NAME = "server.lock";

    static TakenFolder take(Path folder) throws IOException {
        var file = FileChannel.open(
                OwnerOnly.folder(folder).resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new TakenFolder(file, lock(file));
    }

    private static Optional<FileLock> lock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException _) {
            // it is taken within this very program
            return Optional.empty();
        }
    }

    boolean isOurs() {
        return lock.isPresent();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
