package respondet.metering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import respondet.metering.Decompression.Packing;

/** A file with its content changed, also within a gz, bz2 or zip; a spreadsheet is such a zip. */
public final class Repacking {

    private static final int LARGEST = 512 << 20;
    private static final int DEEPEST = 3;

    private final UnaryOperator<byte[]> content;
    private final UnaryOperator<String> names;

    /**
     * What is done to each plain file and to the names within archives.
     *
     * @param content gives back the very same array where there is nothing to change
     */
    public Repacking(UnaryOperator<byte[]> content, UnaryOperator<String> names) {
        this.content = content;
        this.names = names;
    }

    /** The very same array where nothing changed, and where an archive cannot be unpacked. */
    public byte[] of(byte[] file) {
        try {
            return of(file, 0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return content.apply(file);
        }
    }

    private byte[] of(byte[] file, int depth) throws IOException {
        var packing = depth == DEEPEST ? Packing.NONE : Packing.of(file);
        return switch (packing) {
            case NONE -> content.apply(file);
            case ZIP -> zip(file, depth);
            case GZIP, BZIP2 -> single(file, packing, depth);
        };
    }

    private byte[] single(byte[] file, Packing packing, int depth) throws IOException {
        byte[] plain;
        try (var bytes = new ByteArrayInputStream(file);
                var in = packing == Packing.GZIP
                        ? new GZIPInputStream(bytes)
                        : new BZip2CompressorInputStream(bytes, true)) {
            plain = all(in);
        }
        var now = of(plain, depth + 1);
        if (Arrays.equals(now, plain)) {
            return file;
        }
        var packed = new ByteArrayOutputStream();
        try (var out =
                packing == Packing.GZIP ? new GZIPOutputStream(packed) : new BZip2CompressorOutputStream(packed)) {
            out.write(now);
        }
        return packed.toByteArray();
    }

    private byte[] zip(byte[] file, int depth) throws IOException {
        boolean changed = false;
        var packed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(packed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var old = all(in);
                var now = of(old, depth + 1);
                var name = names.apply(entry.getName());
                changed |= !Arrays.equals(now, old) || !name.equals(entry.getName());
                var copy = new ZipEntry(name);
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(now);
                out.closeEntry();
            }
        }
        return changed ? packed.toByteArray() : file;
    }

    private static byte[] all(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("It swells beyond reason");
        }
        return bytes;
    }
}
