package respondet.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is changed within archives, and what stays the very same. */
class RepackingTest {

    private static final Repacking TO_B = new Repacking(
            bytes -> text(bytes).contains("a") ? bytes(text(bytes).replace('a', 'b')) : bytes,
            name -> name.replace('a', 'b'));

    @Test
    void changesWhatIsWithinAnArchiveWithinAnArchive() throws IOException {
        var packed = TO_B.of(gzip(zip("a.csv", "has a")));
        try (var zip = new ZipInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("b.csv");
            assertThat(text(zip.readAllBytes())).isEqualTo("hbs b");
        }
    }

    @Test
    void leavesTheVerySameWhereNothingChanges() throws IOException {
        for (var each : new byte[][] {gzip(bytes("none")), zip("c", "none"), bytes("none"), bytes("PK\3\4broken")}) {
            assertThat(TO_B.of(each)).isSameAs(each);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes(text));
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
