package respondet.app.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk in memory that can be filled; only who may mount has one. */
record SmallDisk(Path folder) implements AutoCloseable {

    private static final String BALLAST = "ballast";
    private static final int BLOCK = 4_096;

    static Optional<SmallDisk> of(int megabytes) throws IOException {
        var folder = Files.createTempDirectory("respondet-small-disk");
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    private static boolean run(String... command) throws IOException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves so many bytes. */
    void fillUpTo(long left) throws IOException {
        try (var file = FileChannel.open(
                folder.resolve(BALLAST),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            while (free() > left) {
                file.write(ByteBuffer.allocate((int) Math.max(1, Math.min(free() - left, 64L * BLOCK))));
            }
        }
    }

    private long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(folder.resolve(BALLAST));
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", folder.toString());
        Files.deleteIfExists(folder);
    }
}
