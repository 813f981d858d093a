package respondet.app.agreement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.agreement.CoefficientsPage.Line;
import respondet.app.agreement.CoefficientsPage.Version;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.inspect.CoefficientFile;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;

/** Shows the coefficients of a Spanish community and gives out the file that its distributor asks for. */
@Controller
class CoefficientPages {

    private final Communities communities;
    private final Agreements agreements;

    CoefficientPages(Communities communities, Agreements agreements) {
        this.communities = communities;
        this.agreements = agreements;
    }

    @GetMapping("/communities/{community}/coefficients")
    @Needs(Right.SEE_COMMUNITY)
    Page show(@PathVariable String community, Texts texts) {
        var row = communities.find(community).orElseThrow(NotFound::new);
        if (!CoefficientFile.isOf(row.regime())) {
            return new CoefficientsPage(row, List.of(), List.of(texts.say("agreement.coefficients.other")));
        }
        var file = new CoefficientFile(spanish(community));
        var problems = file.problems().stream()
                .map(problem -> ProblemText.line(problem, texts))
                .toList();
        return new CoefficientsPage(row, problems.isEmpty() ? versions(community, file, texts) : List.of(), problems);
    }

    /** The latest first. */
    private static List<Version> versions(String community, CoefficientFile file, Texts texts) {
        return file.community().keys().reversed().stream()
                .map(version -> version(community, file, version, texts))
                .toList();
    }

    private static Version version(String community, CoefficientFile file, KeyVersion version, Texts texts) {
        var lacking = file.withoutPoint(version);
        var address = lacking.isEmpty() ? address(community, version) : "";
        return new Version(
                texts.values().date(version.from()),
                version.decided().orElse(""),
                lacking.isEmpty() ? lines(file.write(version)) : List.of(),
                address,
                String.join(", ", lacking));
    }

    private static String address(String community, KeyVersion version) {
        return "/communities/" + community + "/coefficients/" + version.from() + "/coefficients.txt";
    }

    /** The file's own lines; coefficients by the hour have too many to look at. */
    private static List<Line> lines(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.split(";", -1))
                .filter(cells -> cells.length == 2)
                .map(cells -> new Line(cells[0], cells[1]))
                .toList();
    }

    @GetMapping("/communities/{community}/coefficients/{from}/coefficients.txt")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> file(@PathVariable String community, @PathVariable String from) {
        var file = new CoefficientFile(spanish(community));
        var version = file.community().keys().stream()
                .filter(each -> each.from().toString().equals(from))
                .filter(each -> file.problems().isEmpty())
                .filter(each -> file.withoutPoint(each).isEmpty())
                .findFirst()
                .orElseThrow(NotFound::new);
        var attached = ContentDisposition.attachment()
                .filename("coefficients-" + community + "-" + from + ".txt")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=US-ASCII"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(file.write(version));
    }

    private Community spanish(String community) {
        return agreements.read(community).found().filter(CoefficientFile::isOf).orElseThrow(NotFound::new);
    }
}
