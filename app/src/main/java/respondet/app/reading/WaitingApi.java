package respondet.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.BoundedStream;
import respondet.app.api.Interface;
import respondet.app.api.PageOf;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Remark;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.DiskFull;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.store.Micros;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;

/** Sends a meter file, looks at what it is, accepts or refuses it, for programs. */
@ApiRoutes
class WaitingApi {

    private final Deliveries deliveries;
    private final Staging staging;
    private final Acceptance acceptance;
    private final ReadDeliveries read;
    private final long largest;

    WaitingApi(
            Deliveries deliveries,
            Staging staging,
            Acceptance acceptance,
            ReadDeliveries read,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.deliveries = deliveries;
        this.staging = staging;
        this.acceptance = acceptance;
        this.read = read;
        this.largest = largest.toBytes();
    }

    /** What waits for somebody to accept or refuse it. */
    record WaitingInfo(String id, Instant at, String account, String origin, String label) {

        static WaitingInfo of(Staged staged) {
            return new WaitingInfo(
                    staged.id(),
                    kept(staged.at()),
                    staged.account(),
                    staged.origin().id(),
                    staged.label());
        }
    }

    /** As the table keeps it, so that it is told alike from the first time on. */
    private static Instant kept(Instant at) {
        return Micros.instant(Micros.of(at));
    }

    /**
     * What the files are that wait.
     *
     * @param acceptable whether at least one of them can be accepted
     * @param conflicts where two of them contradict each other
     */
    record PreviewInfo(WaitingInfo waiting, boolean acceptable, List<FileInfo> files, List<Remark> conflicts) {}

    @PostMapping(
            path = "/communities/{community}/readings/waiting",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Needs(Right.DELIVER_READINGS)
    @ApiRoute(value = "Sends one file, of any format that is read; it waits to be accepted or refused.", status = 201)
    ResponseEntity<WaitingInfo> send(
            @PathVariable String community,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String label,
            InputStream body,
            Viewer viewer)
            throws IOException {
        if (name.isBlank()) {
            throw Refused.wrong("name");
        }
        var sender = new Staging.Sender(community, viewer.id(), Origin.UPLOAD, label);
        try (var in = new BoundedStream(body, largest)) {
            var staged = staging.stage(sender, List.of(new Sent(name, in)));
            return ResponseEntity.created(URI.create(address(staged))).body(WaitingInfo.of(staged));
        } catch (IOException e) {
            if (DiskFull.isWhy(e)) {
                throw e;
            }
            throw new Refused(Refusal.CUT);
        }
    }

    /** The body of a request. */
    private record Sent(String name, InputStream open) implements Staging.Arriving {}

    static String address(Staged staged) {
        return Interface.PATH + "/communities/" + staged.community() + "/readings/waiting/" + staged.id();
    }

    @GetMapping("/communities/{community}/readings/waiting")
    @Needs(Right.DELIVER_READINGS)
    @ApiRoute("Lists what waits to be accepted or refused, the newest first.")
    PageOf<WaitingInfo> list(@PathVariable String community, Slice slice) {
        return slice.of(
                staging.of(community),
                Slice.Order.falling(each -> "%020d %s".formatted(Micros.of(each.at()), each.id())),
                WaitingInfo::of);
    }

    @GetMapping("/communities/{community}/readings/waiting/{staged}")
    @Needs(Right.DELIVER_READINGS)
    @ApiRoute("Tells what the files are that wait, with all that is to be said about them.")
    PreviewInfo preview(@PathVariable String community, @PathVariable String staged, Texts texts) throws IOException {
        var waiting = waiting(community, staged);
        var preview = read.preview(waiting, staging.files(waiting));
        return new PreviewInfo(
                WaitingInfo.of(waiting),
                preview.isAcceptable(),
                preview.files().stream().map(file -> FileInfo.of(file, texts)).toList(),
                preview.conflicts().stream().map(each -> Remark.of(each, texts)).toList());
    }

    @PostMapping("/communities/{community}/readings/waiting/{staged}/accept")
    @Needs(Right.DELIVER_READINGS)
    @ApiRoute("Lets what waits count from now on; files that cannot be read are left out.")
    DeliveryInfo accept(@PathVariable String community, @PathVariable String staged, Viewer viewer) throws IOException {
        var waiting = waiting(community, staged);
        try {
            return acceptance
                    .accept(waiting, viewer.id())
                    .map(DeliveryInfo::of)
                    .orElseThrow(() -> new Refused(Refusal.INPUT, problems(waiting)));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private List<Problem> problems(Staged waiting) {
        try {
            var preview = read.preview(waiting, staging.files(waiting));
            return Stream.concat(
                            preview.conflicts().stream(),
                            preview.files().stream().flatMap(file -> file.problems().stream()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/communities/{community}/readings/waiting/{staged}/refuse")
    @Needs(Right.DELIVER_READINGS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiRoute(value = "Throws away what waits.", status = 204)
    void refuse(@PathVariable String community, @PathVariable String staged) throws IOException {
        if (!staging.refuse(waiting(community, staged))) {
            throw new Overtaken();
        }
    }

    /** What somebody else has accepted meanwhile is no longer there to decide on. */
    private Staged waiting(String community, String id) {
        return staging.find(community, id)
                .orElseThrow(() -> deliveries.find(community, id).isPresent() ? new Overtaken() : new NotFound());
    }
}
