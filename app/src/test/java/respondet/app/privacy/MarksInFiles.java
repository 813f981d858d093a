package respondet.app.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for marks in files and their names, whatever encoding they have and however they are packed. */
record MarksInFiles(MarkSearch marks) {

    /** What the law keeps is left out. */
    void look(String name, byte[] bytes, List<String> found) throws IOException {
        if (name.contains(".documents")) {
            return;
        }
        if (marks.in(name) || marks.in(bytes)) {
            found.add(name);
        }
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    look(name + "!" + entry.getName(), zip.readAllBytes(), found);
                }
            }
        } else if (bytes.length > 4 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
            try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                look(name + "!", gzip.readAllBytes(), found);
            }
        } else if (new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF")) {
            try (var document = Loader.loadPDF(bytes)) {
                look(name + "!text", new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8), found);
            }
        }
    }
}
