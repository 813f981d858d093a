package respondet.metering.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Writes that are on the disk when they return. */
public final class Durable {

    private static final boolean FOLDERS_CANNOT_BE_OPENED =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private Durable() {}

    /** Writes a text beside the file, then puts it in its place in one step. */
    static void replace(Path file, String text) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
        force(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(parent(file));
    }

    /** Brings a file's bytes to the disk. */
    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Brings to the disk which names stand in a folder. */
    public static void forceFolder(Path folder) throws IOException {
        if (FOLDERS_CANNOT_BE_OPENED) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Brings everything in a folder to the disk. */
    public static void forceAll(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.toList()) {
                if (Files.isDirectory(each)) {
                    forceFolder(each);
                } else {
                    force(each);
                }
            }
        }
    }

    /** Makes a folder, and brings to the disk that it is there. */
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            folder(parent(folder));
            Files.createDirectories(folder);
            forceFolder(parent(folder));
        }
        return folder;
    }

    /** Moves a file or folder within one file system in one step. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(parent(to));
    }

    private static Path parent(Path path) throws IOException {
        var parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("There is no folder above " + path);
        }
        return parent;
    }
}
