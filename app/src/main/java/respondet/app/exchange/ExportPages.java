package respondet.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.store.TemporaryFolder;

/** Gives a community's archive to those who see the whole community. */
@Controller
class ExportPages {

    private final Exporting exporting;
    private final TemporaryFolder temporary;

    ExportPages(Exporting exporting, TemporaryFolder temporary) {
        this.exporting = exporting;
        this.temporary = temporary;
    }

    /** Made whole before the first byte is sent, so that nobody keeps half of one. */
    @GetMapping("/communities/{community}/export.zip")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<Resource> archive(@PathVariable String community, Viewer viewer) throws IOException {
        var file = temporary.file(".zip");
        try (var out = Files.newOutputStream(file)) {
            exporting.write(community, viewer, out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        var attached =
                ContentDisposition.attachment().filename(community + ".zip").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(Files.size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
