package respondet.app.founding;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.BoundedStream;
import respondet.app.api.Interface;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Remark;
import respondet.app.exchange.Founder;
import respondet.app.exchange.Importing;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.DiskFull;
import respondet.app.store.TemporaryFolder;
import respondet.app.text.Texts;

/** Founds a community from an archive, for programs. */
@ApiRoutes
class ImportApi {

    private final Importing importing;
    private final TemporaryFolder temporary;
    private final long largest;

    ImportApi(
            Importing importing,
            TemporaryFolder temporary,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.importing = importing;
        this.temporary = temporary;
        this.largest = largest.toBytes();
    }

    /** The community that came in, with remarks. */
    record BroughtInfo(String id, String name, List<Remark> problems) {}

    @PostMapping(path = "/communities", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Needs(Right.FOUND_COMMUNITY)
    @ApiRoute(value = "Founds a community from the archive of its folder, or from an export.", status = 201)
    ResponseEntity<BroughtInfo> bring(InputStream body, Viewer viewer, Texts texts) throws IOException {
        var zip = temporary.file(".zip");
        try {
            write(body, zip);
            var brought = importing.bring(zip, new Founder(viewer.id(), viewer::mayFoundIn));
            var community = brought.found().orElseThrow(() -> new Refused(Refusal.INPUT, brought.problems()));
            var remarks = brought.problems().stream()
                    .map(each -> Remark.of(each, texts))
                    .toList();
            return ResponseEntity.created(URI.create(Interface.PATH + "/communities/" + community.id()))
                    .body(new BroughtInfo(community.id(), community.name(), remarks));
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private void write(InputStream body, Path zip) throws IOException {
        try (var in = new BoundedStream(body, largest);
                var out = Files.newOutputStream(zip)) {
            if (in.transferTo(out) == 0) {
                throw Refused.wrong("archive");
            }
        } catch (IOException e) {
            if (DiskFull.isWhy(e)) {
                throw e;
            }
            throw new Refused(Refusal.CUT);
        }
    }
}
