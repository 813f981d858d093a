package respondet.app.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.community.Community;

/** Shows an agreement as it was on a day and as it was known then, and gives out its documents. */
@Controller
class AgreementPages {

    private final Communities communities;
    private final Agreements agreements;
    private final Authors authors;
    private final Clock clock;

    AgreementPages(Communities communities, Agreements agreements, Authors authors, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.authors = authors;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/agreement")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String known,
            Viewer viewer,
            Texts texts) {
        var shown = new Shown(community, zone(community), viewer, texts);
        return Moment.of(day, known, clock.instant(), shown.zone())
                .map(moment -> page(shown, moment))
                .orElseGet(() -> without("agreement.no-date", shown, day, known));
    }

    /** What does not depend on the moment. */
    private record Shown(String community, ZoneId zone, Viewer viewer, Texts texts) {}

    private Page page(Shown shown, Moment moment) {
        var day = moment.day().toString();
        var known = moment.knownOn().toString();
        return communities
                .agreement(shown.community(), moment.knownAt())
                .map(version -> page(shown, moment, version))
                .orElseGet(() -> without("agreement.not-yet", shown, day, known));
    }

    private Page page(Shown shown, Moment moment, AgreementVersion version) {
        var read = agreements.read(version, moment.knownAt());
        var texts = shown.texts();
        return new AgreementPage(
                communities.find(shown.community()).orElseThrow(NotFound::new),
                moment.day().toString(),
                moment.knownOn().toString(),
                read.found().isPresent() ? "" : "agreement.unreadable",
                Long.toString(version.version()),
                read.found()
                        .map(found -> new AgreementWords(texts, found, moment.day()).listings())
                        .orElse(List.of()),
                Stream.concat(
                                read.problems().stream(),
                                read.found().stream().flatMap(found -> agreements.sharedTwice(found).stream()))
                        .map(problem -> ProblemText.line(problem, texts))
                        .toList(),
                versions(shown),
                shown.viewer().may(Right.CHANGE_AGREEMENT, shown.community()));
    }

    private Page without(String problem, Shown shown, String day, String known) {
        return new AgreementPage(
                communities.find(shown.community()).orElseThrow(NotFound::new),
                day,
                known,
                problem,
                "",
                List.of(),
                List.of(),
                versions(shown),
                shown.viewer().may(Right.CHANGE_AGREEMENT, shown.community()));
    }

    private List<AgreementPage.VersionRow> versions(Shown shown) {
        return communities.versions(shown.community()).stream()
                .map(version -> new AgreementPage.VersionRow(
                        version.version(),
                        shown.texts().values().moment(version.recordedAt(), shown.zone()),
                        authors.name(version.account(), shown.texts()),
                        version.reason(),
                        "/communities/" + shown.community() + "/agreement/versions/" + version.version()))
                .toList();
    }

    private ZoneId zone(String community) {
        return agreements.read(community).found().map(Community::zone).orElseGet(clock::getZone);
    }

    @GetMapping("/communities/{community}/agreement/versions/{version}/community.yaml")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> document(@PathVariable String community, @PathVariable String version) {
        var attached =
                ContentDisposition.attachment().filename("community.yaml").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(version(community, version).document().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/communities/{community}/agreement/versions/{version}")
    @Needs(Right.SEE_COMMUNITY)
    Page changes(@PathVariable String community, @PathVariable String version, Texts texts) {
        var shown = version(community, version);
        var before = communities
                .agreement(community, shown.version() - 1)
                .map(AgreementVersion::document)
                .orElse("");
        return new VersionPage(
                communities.find(community).orElseThrow(NotFound::new),
                Long.toString(shown.version()),
                texts.values().moment(shown.recordedAt(), zone(community)),
                authors.name(shown.account(), texts),
                shown.reason(),
                LineDiff.between(before, shown.document()));
    }

    private AgreementVersion version(String community, String number) {
        return communities.versions(community).stream()
                .filter(version -> Long.toString(version.version()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
