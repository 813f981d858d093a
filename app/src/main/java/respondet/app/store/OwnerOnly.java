package respondet.app.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner may read, where the file system knows owners. */
public final class OwnerOnly {

    private static final boolean KNOWS_OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** Makes a folder and those above it; what is there keeps its rights. */
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, rights("rwx------"));
    }

    /** Begins a file anew, also where one stands that others may read. */
    public static OutputStream file(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.newOutputStream(Files.createFile(file, rights("rw-------")));
    }

    private static FileAttribute<?>[] rights(String rights) {
        return KNOWS_OWNERS
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
