package respondet.app.money;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Letters that are printed, in one file. */
final class LettersZip {

    private LettersZip() {}

    /** By the names of the files. */
    static byte[] of(SortedMap<String, byte[]> letters) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var each : letters.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As every file system takes it. */
    static String plain(String member) {
        return member.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
