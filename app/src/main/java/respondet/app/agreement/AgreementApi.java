package respondet.app.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Slice;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;

/** What a community agreed, for programs: the document, its versions, and its change. */
@ApiRoutes
class AgreementApi {

    private static final String YAML = "application/yaml";
    private static final int LARGEST = 2_000_000;

    private final Communities communities;
    private final Agreements agreements;
    private final NextVersion next;

    AgreementApi(Communities communities, Agreements agreements, NextVersion next) {
        this.communities = communities;
        this.agreements = agreements;
        this.next = next;
    }

    /**
     * A version of an agreement.
     *
     * @param account who recorded it
     */
    record VersionInfo(long version, Instant recordedAt, String account, String reason) {

        static VersionInfo of(AgreementVersion version) {
            return new VersionInfo(version.version(), version.recordedAt(), version.account(), version.reason());
        }
    }

    @GetMapping(path = "/communities/{community}/agreement", produces = YAML)
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute(value = "Gives the agreement in its last version.", etag = true)
    ResponseEntity<byte[]> document(@PathVariable String community) {
        return document(communities.agreement(community).orElseThrow(NotFound::new));
    }

    @GetMapping("/communities/{community}/agreement/versions")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the versions of the agreement, the newest first.")
    PageOf<VersionInfo> versions(@PathVariable String community, Slice slice) {
        return slice.of(
                communities.versions(community),
                Slice.Order.falling(each -> "%012d".formatted(each.version())),
                VersionInfo::of);
    }

    @GetMapping(path = "/communities/{community}/agreement/versions/{version}", produces = YAML)
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute(value = "Gives the agreement as one version had it.", etag = true)
    ResponseEntity<byte[]> version(@PathVariable String community, @PathVariable String version) {
        return document(found(community, version));
    }

    private static ResponseEntity<byte[]> document(AgreementVersion version) {
        return ResponseEntity.ok()
                .eTag("\"" + version.version() + "\"")
                .body(version.document().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(path = "/communities/{community}/agreement/check", consumes = YAML)
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Says what would come of a document, and stores nothing.")
    Judged check(@PathVariable String community, InputStream document, Texts texts) throws IOException {
        var checked = agreements.check(community, bytes(document));
        return new Judged(
                checked.found().isPresent(), Optional.empty(), NextVersion.remarks(checked.problems(), texts));
    }

    @PutMapping(path = "/communities/{community}/agreement", consumes = YAML)
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Makes a document the next version of the agreement.")
    ResponseEntity<Judged> change(
            @PathVariable String community,
            @RequestParam String reason,
            @RequestHeader("If-Match") Optional<String> match,
            InputStream document,
            Viewer viewer,
            Texts texts)
            throws IOException {
        long expected = NextVersion.of(match);
        var draft = new Draft(Long.toString(expected), reason, new String(bytes(document), StandardCharsets.UTF_8));
        return next.store(community, draft, viewer.id(), texts);
    }

    private static byte[] bytes(InputStream document) throws IOException {
        var bytes = document.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        return bytes;
    }

    /** A line that changed, or one beside it; null where it was not there, or is no longer. */
    record ChangedLine(DiffLine.Kind kind, Optional<Integer> before, Optional<Integer> after, String text) {

        static ChangedLine of(DiffLine line) {
            return new ChangedLine(line.kind(), number(line.before()), number(line.after()), line.text());
        }

        private static Optional<Integer> number(int line) {
            return Optional.of(line).filter(each -> each > 0);
        }
    }

    /** What changed between two versions. */
    record ChangedLines(List<ChangedLine> lines) {}

    @GetMapping("/communities/{community}/agreement/versions/{version}/changes")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Tells the lines that a version changed in the one before.")
    ChangedLines changes(@PathVariable String community, @PathVariable String version) {
        var now = found(community, version);
        var before = communities.versions(community).stream()
                .filter(each -> each.version() == now.version() - 1)
                .findFirst()
                .map(AgreementVersion::document)
                .orElse("");
        return new ChangedLines(LineDiff.between(before, now.document()).stream()
                .map(ChangedLine::of)
                .toList());
    }

    private AgreementVersion found(String community, String version) {
        return communities.versions(community).stream()
                .filter(each -> Long.toString(each.version()).equals(version))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
