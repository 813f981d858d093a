package respondet.app.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
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
import respondet.app.api.Remark;
import respondet.app.api.Slice;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;

/** What a community agreed, for programs: the document, its versions, and its change. */
@ApiRoutes
class AgreementApi {

    private static final String YAML = "application/yaml";
    private static final int LARGEST = 2_000_000;
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,9})\"");

    private final Communities communities;
    private final Agreements agreements;

    AgreementApi(Communities communities, Agreements agreements) {
        this.communities = communities;
        this.agreements = agreements;
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

    /** What a document would be, or what came of it. */
    record Judged(boolean accepted, Optional<Long> version, List<Remark> problems) {}

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
        return document(communities.versions(community).stream()
                .filter(each -> Long.toString(each.version()).equals(version))
                .findFirst()
                .orElseThrow(NotFound::new));
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
        return new Judged(checked.found().isPresent(), Optional.empty(), remarks(checked.problems(), texts));
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
        long expected = version(match.orElseThrow(() -> new Refused(Refusal.UNCONDITIONAL)));
        var draft = new Draft(Long.toString(expected), reason, new String(bytes(document), StandardCharsets.UTF_8));
        try {
            var changed = agreements.change(community, expected, draft.wording(), viewer.id());
            if (changed.found().isEmpty()) {
                throw new Refused(Refusal.INPUT, changed.problems());
            }
            var judged = new Judged(true, Optional.of(expected + 1), remarks(changed.problems(), texts));
            return ResponseEntity.ok().eTag("\"" + (expected + 1) + "\"").body(judged);
        } catch (Overtaken | DuplicateKeyException _) {
            throw new Refused(Refusal.CHANGED);
        }
    }

    private static long version(String match) {
        var version = VERSION.matcher(match);
        if (!version.matches()) {
            throw Refused.wrong("If-Match");
        }
        return Long.parseLong(version.group(1));
    }

    private static byte[] bytes(InputStream document) throws IOException {
        var bytes = document.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        return bytes;
    }

    private static List<Remark> remarks(List<Problem> problems, Texts texts) {
        return problems.stream().map(problem -> Remark.of(problem, texts)).toList();
    }
}
