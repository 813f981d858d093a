package respondet.metering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** A file as it was handed in: its name without folders, and its bytes, in memory or still on disk. Immutable. */
public final class MeterFile {

    /** What {@link #content()} hands out at most; larger files are streamed. */
    public static final int LARGEST_IN_MEMORY = 512 << 20;

    private static final int HEAD = 64 << 10;

    private final String name;
    private final long size;
    private final Source source;

    /** Opens the bytes anew. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private MeterFile(String name, long size, Source source) {
        this.name = name;
        this.size = size;
        this.source = source;
    }

    /** A file in memory; the bytes are not copied and must not be changed. */
    public MeterFile(String name, byte[] content) {
        this(name, content.length, () -> new ByteArrayInputStream(content));
    }

    /** A file on disk, read as a stream each time. */
    public static MeterFile of(Path path) throws IOException {
        var name = String.valueOf(path.getFileName());
        return new MeterFile(name, Files.size(path), () -> Files.newInputStream(path));
    }

    public String name() {
        return name;
    }

    /** The number of bytes. */
    public long size() {
        return size;
    }

    /** The bytes from the beginning; the caller closes the stream. */
    public InputStream open() {
        try {
            return source.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first 64 KiB, enough to recognise a layout. */
    public byte[] head() {
        return first(HEAD);
    }

    /** All bytes; a file too large for memory is refused. */
    public byte[] content() {
        if (size > LARGEST_IN_MEMORY) {
            throw new RefusedFile(Problem.of(ProblemKind.FILE_TOO_LARGE));
        }
        return first(LARGEST_IN_MEMORY);
    }

    private byte[] first(int count) {
        try (var stream = open()) {
            return stream.readNBytes(count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
