package respondet.app.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a moment into a PDF where its maker wrote the time of the clock: in its facts, in their XMP, in its identifier. */
record MadeAt(Instant moment) {

    MadeAt {
        moment = moment.truncatedTo(ChronoUnit.SECONDS);
    }

    void mark(PDDocument document) throws IOException {
        var calendar = GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        var metadata = document.getDocumentCatalog().getMetadata();
        var text = new String(bytes(document), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + moment);
        metadata.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(moment.getEpochSecond());
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (var in = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            var out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toByteArray();
        }
    }
}
