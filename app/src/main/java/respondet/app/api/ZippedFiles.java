package respondet.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Several files that were sent in one ZIP archive; none is larger than it says, nor all together than a request may be. */
public final class ZippedFiles implements AutoCloseable {

    private static final int MOST = 200;

    private final Path archive;
    private final ZipFile zip;
    private final List<OneFile> files;

    private ZippedFiles(Path archive, ZipFile zip, List<OneFile> files) {
        this.archive = archive;
        this.zip = zip;
        this.files = files;
    }

    /** A file of the archive. */
    public record OneFile(String name, ZipFile zip, ZipEntry entry) {

        public InputStream open() throws IOException {
            return new BoundedStream(zip.getInputStream(entry), entry.getSize());
        }
    }

    /**
     * Opens what was sent.
     *
     * @param archive an empty file of ours, that is deleted in the end
     */
    public static ZippedFiles of(InputStream sent, Path archive, long largest) throws IOException {
        try {
            write(sent, archive, largest);
            var zip = new ZipFile(archive.toFile());
            try {
                return new ZippedFiles(archive, zip, files(zip, largest));
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException _) {
            Files.deleteIfExists(archive);
            throw Refused.wrong("archive");
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(archive);
            throw e;
        }
    }

    private static void write(InputStream sent, Path archive, long largest) throws IOException {
        try (var in = new BoundedStream(sent, largest);
                var out = Files.newOutputStream(archive)) {
            in.transferTo(out);
        }
    }

    private static List<OneFile> files(ZipFile zip, long largest) {
        var entries = zip.stream().filter(entry -> !entry.isDirectory()).toList();
        if (entries.isEmpty() || entries.size() > MOST || entries.stream().anyMatch(each -> each.getSize() < 0)) {
            throw Refused.wrong("archive");
        }
        if (entries.stream().mapToLong(ZipEntry::getSize).reduce(0, ZippedFiles::plus) > largest) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        return entries.stream()
                .map(entry -> new OneFile(name(entry), zip, entry))
                .toList();
    }

    /** Sizes are what somebody wrote; a sum beyond all numbers is too large too. */
    private static long plus(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /** Without the folders that it stood in. */
    private static String name(ZipEntry entry) {
        var name = entry.getName();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    public List<OneFile> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(archive);
    }
}
