package respondet.app.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import respondet.metering.lake.Durable;

/** Unpacks the community's folder of an archive, within bounds, into an empty folder. */
final class Unpacking {

    private static final int MOST_ENTRIES = 20_000;
    private static final long LARGEST = 4L << 30;
    private static final long LARGEST_RATIO = 400;
    private static final long ALWAYS_ALLOWED = 8L << 20;

    private final Path zip;
    private final Path folder;
    private long left;

    private Unpacking(Path zip, Path folder) throws IOException {
        this.zip = zip;
        this.folder = folder;
        this.left = Math.min(LARGEST, Math.max(ALWAYS_ALLOWED, Files.size(zip) * LARGEST_RATIO));
    }

    static void unpack(Path zip, Path folder) throws IOException, BadArchive {
        new Unpacking(zip, folder).unpack();
    }

    private void unpack() throws IOException, BadArchive {
        var listed = ZipDirectory.of(zip);
        if (listed.size() > MOST_ENTRIES) {
            throw BadArchive.of("exchange.bad.large");
        }
        var names = EntryNames.of(listed);
        try (var file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (var entry : listed) {
                var name = names.within(entry.name());
                if (name.isPresent()) {
                    write(file, entry.name(), folder.resolve(name.get()));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw BadArchive.of("exchange.bad.broken");
        }
    }

    private void write(ZipFile file, String name, Path target) throws IOException, BadArchive {
        var entry = file.getEntry(name);
        if (entry == null || !target.normalize().startsWith(folder)) {
            throw BadArchive.of("exchange.bad.broken");
        }
        Durable.folder(target.resolveSibling("."));
        var sum = new CRC32();
        try (var in = new CheckedInputStream(open(file, entry), sum)) {
            copy(in, target);
        }
        if (sum.getValue() != entry.getCrc()) {
            throw BadArchive.of("exchange.bad.damaged", name);
        }
        Durable.force(target);
    }

    private static InputStream open(ZipFile file, ZipEntry entry) throws IOException, BadArchive {
        var in = file.getInputStream(entry);
        if (in == null) {
            throw BadArchive.of("exchange.bad.broken");
        }
        return in;
    }

    private void copy(InputStream in, Path target) throws IOException, BadArchive {
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw BadArchive.of("exchange.bad.large");
                }
                out.write(buffer, 0, count);
            }
        } catch (EOFException e) {
            throw BadArchive.of("exchange.bad.broken");
        }
    }
}
