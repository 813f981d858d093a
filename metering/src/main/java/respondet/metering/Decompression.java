package respondet.metering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/**
 * The plain files inside a gz, bz2 or zip, an archive inside an archive once; a plain file is itself. What swells beyond
 * reason is refused before it fills the memory.
 */
public final class Decompression {

    private static final long LARGEST = 256L << 20;
    private static final long LARGEST_RATIO = 400;
    private static final long ALWAYS_ALLOWED = 8L << 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final int DEEPEST = 2;

    private final List<MeterFile> found = new ArrayList<>();
    private long left;

    private Decompression(long packed) {
        this.left = Math.min(LARGEST, Math.max(ALWAYS_ALLOWED, packed * LARGEST_RATIO));
    }

    /**
     * The plain files in a file, in the archive's order.
     *
     * @throws RefusedFile where an archive is broken or swells beyond reason
     */
    public static List<MeterFile> unpack(MeterFile file) {
        var decompression = new Decompression(file.size());
        decompression.unpack(file, 0);
        return List.copyOf(decompression.found);
    }

    private void unpack(MeterFile file, int depth) {
        var packing = Packing.of(file.head());
        if (packing == Packing.NONE) {
            found.add(file);
        } else if (depth == DEEPEST) {
            throw new RefusedFile(Problem.of(ProblemKind.FILE_TOO_LARGE, Message.of("hint.nested_archive")));
        } else {
            unpack(file, packing, depth);
        }
    }

    private void unpack(MeterFile file, Packing packing, int depth) {
        try (var stream = file.open()) {
            switch (packing) {
                case NONE -> found.add(file);
                case GZIP -> single(file, new GZIPInputStream(stream), depth);
                case BZIP2 -> single(file, new BZip2CompressorInputStream(stream, true), depth);
                case ZIP -> entries(new ZipInputStream(stream), depth);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new RefusedFile(Problem.of(ProblemKind.FILE_UNREADABLE, Message.of("hint.broken_archive")));
        }
    }

    private void single(MeterFile file, InputStream plain, int depth) throws IOException {
        try (plain) {
            unpack(new MeterFile(withoutSuffix(file.name()), all(plain)), depth + 1);
        }
    }

    private void entries(ZipInputStream zip, int depth) throws IOException {
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw tooLarge();
            }
            if (!entry.isDirectory()) {
                unpack(new MeterFile(baseName(entry.getName()), all(zip)), depth + 1);
            }
        }
        if (entries == 0) {
            throw new IOException("no entries");
        }
    }

    private byte[] all(InputStream plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int count = plain.read(buffer); count >= 0; count = plain.read(buffer)) {
            left -= count;
            if (left < 0) {
                throw tooLarge();
            }
            bytes.write(buffer, 0, count);
        }
        return bytes.toByteArray();
    }

    private static RefusedFile tooLarge() {
        return new RefusedFile(Problem.of(ProblemKind.FILE_TOO_LARGE));
    }

    private static String baseName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String withoutSuffix(String name) {
        return name.replaceFirst("(?i)\\.(gz|bz2)$", "");
    }

    /** How a file is packed, by its first bytes. */
    enum Packing {
        NONE,
        GZIP,
        BZIP2,
        ZIP;

        static Packing of(byte[] head) {
            if (head.length < 4) {
                return NONE;
            }
            if (head[0] == 0x1F && head[1] == (byte) 0x8B) {
                return GZIP;
            }
            if (head[0] == 'B' && head[1] == 'Z' && head[2] == 'h' && head[3] >= '1' && head[3] <= '9') {
                return BZIP2;
            }
            return head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9 ? ZIP : NONE;
        }
    }
}
