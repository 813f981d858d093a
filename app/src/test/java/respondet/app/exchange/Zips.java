package respondet.app.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made for tests, good and bad ones. */
public final class Zips {

    private static final int ENTRY = 0x02014b50;

    private Zips() {}

    /** A folder below a name. */
    public static byte[] of(Path folder, String below) {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(below + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(files);
    }

    public static byte[] of(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same archive, in which an entry is of another kind, as a link is on Unix. */
    static byte[] withMode(byte[] zip, String name, int mode) {
        var bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < bytes.limit(); at++) {
            if (bytes.getInt(at) == ENTRY && nameAt(bytes, at).equals(name)) {
                bytes.putShort(at + 4, (short) (3 << 8 | 20));
                bytes.putInt(at + 38, mode << 16);
            }
        }
        return bytes.array();
    }

    private static String nameAt(ByteBuffer bytes, int at) {
        int length = Math.min(Short.toUnsignedInt(bytes.getShort(at + 28)), bytes.limit() - at - 46);
        return StandardCharsets.UTF_8.decode(bytes.slice(at + 46, length)).toString();
    }
}
