package respondet.app.operator;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.BoundedStream;
import respondet.app.api.Interface;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.api.ZippedFiles;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.DiskFull;
import respondet.app.page.NotFound;
import respondet.app.run.RunRow;
import respondet.app.store.TemporaryFolder;

/** Brings an operator's files to a run, for programs. */
@ApiRoutes
class OperatorsApi {

    private final OperatorPages pages;
    private final OperatorAllocations allocations;
    private final Intake intake;
    private final TemporaryFolder temporary;
    private final long largest;

    OperatorsApi(
            OperatorPages pages,
            OperatorAllocations allocations,
            Intake intake,
            TemporaryFolder temporary,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.pages = pages;
        this.allocations = allocations;
        this.intake = intake;
        this.temporary = temporary;
        this.largest = largest.toBytes();
    }

    /** A file that arrives. */
    private record Arrived(String name, Opening opening) implements Intake.Arriving {

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }

    /** Opens what arrives. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    @PostMapping(
            path = "/communities/{community}/runs/{run}/operator",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Needs(Right.SETTLE)
    @ApiRoute(value = "Keeps an operator's file beside a run, to be compared with it.", status = 201)
    ResponseEntity<OperatorInfo> bring(
            @PathVariable String community,
            @PathVariable String run,
            @RequestParam String name,
            InputStream body,
            Viewer viewer)
            throws IOException {
        var found = pages.run(community, run);
        try (var in = new BoundedStream(body, largest)) {
            return take(found, List.of(new Arrived(Sent.text(name, "name"), () -> in)), viewer);
        }
    }

    @PostMapping(path = "/communities/{community}/runs/{run}/operator/several", consumes = "application/zip")
    @Needs(Right.SETTLE)
    @ApiRoute(value = "The same for the files of a ZIP archive, at most 200, that belong together.", status = 201)
    ResponseEntity<OperatorInfo> bringSeveral(
            @PathVariable String community, @PathVariable String run, InputStream body, Viewer viewer)
            throws IOException {
        var found = pages.run(community, run);
        try (var sent = ZippedFiles.of(body, temporary.file(".zip"), largest)) {
            var all = sent.files().stream()
                    .map(file -> new Arrived(file.name(), file::open))
                    .toList();
            return take(found, all, viewer);
        }
    }

    private ResponseEntity<OperatorInfo> take(RunRow run, List<Arrived> arriving, Viewer viewer) throws IOException {
        try {
            var taken = intake.take(run, arriving, viewer.id());
            var id = taken.found().orElseThrow(() -> new Refused(Refusal.INPUT, taken.problems()));
            var kept = allocations.find(run.community(), run.id(), id).orElseThrow(NotFound::new);
            var address = Interface.PATH + "/communities/" + run.community() + "/runs/" + run.id() + "/operator/" + id;
            return ResponseEntity.created(URI.create(address)).body(OperatorInfo.of(kept));
        } catch (IOException e) {
            if (DiskFull.isWhy(e)) {
                throw e;
            }
            throw new Refused(Refusal.CUT);
        }
    }
}
