package respondet.app.document;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import respondet.app.page.NotFound;

/** The files of an issued document, to be saved. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<byte[]> pdf(DocumentFiles files, IssuedDocument document) {
        return file(files, document, ".pdf", MediaType.APPLICATION_PDF);
    }

    static ResponseEntity<byte[]> xml(DocumentFiles files, IssuedDocument document) {
        return file(files, document, ".xml", MediaType.APPLICATION_XML);
    }

    private static ResponseEntity<byte[]> file(
            DocumentFiles files, IssuedDocument document, String ending, MediaType type) {
        var attached = ContentDisposition.attachment()
                .filename(document.number() + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(files.read(document, ending).orElseThrow(NotFound::new));
    }
}
