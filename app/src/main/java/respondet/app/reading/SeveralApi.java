package respondet.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.ZippedFiles;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.DiskFull;
import respondet.app.store.TemporaryFolder;

/** Sends several meter files in one delivery, for programs. */
@ApiRoutes
class SeveralApi {

    private final Staging staging;
    private final TemporaryFolder temporary;
    private final long largest;

    SeveralApi(
            Staging staging,
            TemporaryFolder temporary,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.staging = staging;
        this.temporary = temporary;
        this.largest = largest.toBytes();
    }

    @PostMapping(path = "/communities/{community}/readings/waiting/several", consumes = "application/zip")
    @Needs(Right.DELIVER_READINGS)
    @ApiRoute(
            value =
                    "Sends the files of a ZIP archive, at most 200, as one delivery; it waits to be accepted or refused.",
            status = 201)
    ResponseEntity<WaitingApi.WaitingInfo> send(
            @PathVariable String community,
            @RequestParam(defaultValue = "") String label,
            InputStream body,
            Viewer viewer)
            throws IOException {
        var sender = new Staging.Sender(community, viewer.id(), Origin.UPLOAD, label);
        try (var sent = ZippedFiles.of(body, temporary.file(".zip"), largest)) {
            var staged =
                    staging.stage(sender, sent.files().stream().map(Zipped::new).toList());
            return ResponseEntity.created(URI.create(WaitingApi.address(staged)))
                    .body(WaitingApi.WaitingInfo.of(staged));
        } catch (IOException e) {
            if (DiskFull.isWhy(e)) {
                throw e;
            }
            throw new Refused(Refusal.CUT);
        }
    }

    /** One of them. */
    private record Zipped(ZippedFiles.OneFile file) implements Staging.Arriving {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public InputStream open() throws IOException {
            return file.open();
        }
    }
}
