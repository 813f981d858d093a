package respondet.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.metering.Samples.BRUSSELS;
import static respondet.metering.Samples.accepted;
import static respondet.metering.Samples.kinds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import respondet.core.problem.ProblemKind;

class DecompressionTest {

    private static final byte[] PLAIN =
            "point,direction,start,kwh\nPA,consumption,2026-01-01T00:00:00Z,1\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER =
            "point,direction,start,kwh\nPB,consumption,2026-01-01T00:00:00Z,2\n".getBytes(StandardCharsets.UTF_8);

    /** What wraps a stream in a packing. */
    interface Packing {
        OutputStream wrap(OutputStream stream) throws IOException;
    }

    static byte[] packed(Packing packing, byte[]... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            try (var stream = packing.wrap(bytes)) {
                stream.write(part);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] zipped(byte[]... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i++) {
                zip.putNextEntry(new ZipEntry("folder/part" + i + ".csv"));
                zip.write(parts[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static long rows(byte[] content) {
        return accepted(new MeterFile("a", content), BRUSSELS).rows();
    }

    private static ProblemKind refusal(byte[] content) {
        return kinds(new MeterFile("a", content), BRUSSELS).getFirst();
    }

    @Test
    void opensGzipBzip2AndZip() throws IOException {
        assertThat(rows(packed(GZIPOutputStream::new, PLAIN))).isEqualTo(1);
        assertThat(rows(packed(BZip2CompressorOutputStream::new, PLAIN))).isEqualTo(1);
        assertThat(rows(zipped(PLAIN, OTHER))).isEqualTo(2);
        assertThat(rows(zipped(packed(GZIPOutputStream::new, PLAIN), OTHER))).isEqualTo(2);
    }

    @Test
    void opensConcatenatedStreams() throws IOException {
        var row = "PB,consumption,2026-01-01T00:00:00Z,2\n".getBytes(StandardCharsets.UTF_8);
        assertThat(rows(packed(BZip2CompressorOutputStream::new, PLAIN, row))).isEqualTo(2);
        assertThat(rows(packed(GZIPOutputStream::new, PLAIN, row))).isEqualTo(2);
    }

    @Test
    void refusesWhatSwellsBeyondReason() throws IOException {
        var zeros = new byte[20 << 20];
        assertThat(refusal(packed(GZIPOutputStream::new, zeros))).isEqualTo(ProblemKind.FILE_TOO_LARGE);
        assertThat(refusal(zipped(zeros))).isEqualTo(ProblemKind.FILE_TOO_LARGE);
        assertThat(refusal(packed(BZip2CompressorOutputStream::new, zeros))).isEqualTo(ProblemKind.FILE_TOO_LARGE);
        assertThat(refusal(zipped(new byte[1001][0]))).isEqualTo(ProblemKind.FILE_TOO_LARGE);
        assertThat(refusal(zipped(zipped(zipped(PLAIN))))).isEqualTo(ProblemKind.FILE_TOO_LARGE);
    }

    @Test
    void refusesABrokenArchive() throws IOException {
        var cut = java.util.Arrays.copyOf(packed(GZIPOutputStream::new, PLAIN), 40);
        assertThat(refusal(cut)).isEqualTo(ProblemKind.FILE_UNREADABLE);
        assertThat(refusal(new byte[0])).isEqualTo(ProblemKind.FILE_UNREADABLE);
        assertThat(refusal(new byte[] {1, 2, 3})).isEqualTo(ProblemKind.FORMAT_UNKNOWN);
    }
}
