package respondet.app.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A data folder that one server works on at a time; the system gives it free when that server ends, however it ends. */
record TakenFolder(FileChannel file, Optional<FileLock> lock) implements AutoCloseable {

    private static final String NAME = "server.lock";

    static TakenFolder take(Path folder) throws IOException {
        var file = FileChannel.open(
                Files.createDirectories(folder).resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new TakenFolder(file, Optional.ofNullable(file.tryLock()));
    }

    boolean isOurs() {
        return lock.isPresent();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
