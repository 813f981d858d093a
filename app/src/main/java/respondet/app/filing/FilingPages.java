package respondet.app.filing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.operator.Disputes;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Lists what the law asks a community for and gives it out. */
@Controller
class FilingPages {

    private final Communities communities;
    private final Agreements agreements;
    private final FilingPeriods periods;
    private final Filings filings;
    private final Disputes disputes;

    FilingPages(
            Communities communities, Agreements agreements, FilingPeriods periods, Filings filings, Disputes disputes) {
        this.communities = communities;
        this.agreements = agreements;
        this.periods = periods;
        this.filings = filings;
        this.disputes = disputes;
    }

    @GetMapping("/communities/{community}/filings")
    @Needs(Right.SEE_COMMUNITY)
    Page list(@PathVariable String community, Texts texts) {
        var row = communities.find(community).orElseThrow(NotFound::new);
        var kinds = FilingKind.of(row.regime()).stream()
                .map(kind -> kind(community, kind, texts))
                .toList();
        return new FilingsPage(row, kinds, letters(community, texts));
    }

    private FilingsPage.Kind kind(String community, FilingKind kind, Texts texts) {
        return new FilingsPage.Kind(
                texts.say("filing." + kind.id() + ".title"),
                texts.say("filing." + kind.id() + ".how"),
                periods.of(community, kind).stream()
                        .map(each -> period(community, each, texts))
                        .toList());
    }

    private static FilingsPage.Period period(String community, FilingPeriods.Listed each, Texts texts) {
        var address = "/communities/" + community + "/filings/" + each.kind().id() + "/" + each.period();
        return new FilingsPage.Period(
                name(each, texts), each.canBeMade() ? address : "", lacking(each, texts), each.hasData());
    }

    private static String name(FilingPeriods.Listed each, Texts texts) {
        return switch (each.kind().span()) {
            case YEAR -> each.period();
            case MONTH -> texts.values().month(YearMonth.parse(each.period()));
            case DAY -> texts.values().date(LocalDate.parse(each.period()));
        };
    }

    private static String lacking(FilingPeriods.Listed each, Texts texts) {
        if (each.missing().isEmpty()) {
            return String.join(", ", each.withoutPoint());
        }
        var names = each.missing().stream().map(texts.values()::month).collect(Collectors.joining(", "));
        return texts.say(Message.of("filing.missing").with("months", Value.of(names)));
    }

    private List<FilingsPage.Letter> letters(String community, Texts texts) {
        var zone = agreements.need(community).zone();
        return disputes.of(community).stream()
                .map(each -> new FilingsPage.Letter(
                        texts.values().month(each.run().month()),
                        texts.values().moment(each.taken().received(), zone),
                        operator(community, each) + "/letter.pdf",
                        operator(community, each)))
                .toList();
    }

    private static String operator(String community, Disputes.Candidate each) {
        return "/communities/" + community + "/runs/" + each.run().id() + "/operator/"
                + each.taken().id();
    }

    @GetMapping("/communities/{community}/filings/{kind}/{period}/document.pdf")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> paper(
            @PathVariable String community, @PathVariable String kind, @PathVariable String period, Texts texts) {
        var filing = filings.find(community, kind, period, texts).orElseThrow(NotFound::new);
        var name = community + "-" + kind + "-" + period + ".pdf";
        return file(name, MediaType.APPLICATION_PDF, new FilingPaper(filing).pdf());
    }

    @GetMapping("/communities/{community}/filings/{kind}/{period}/data.csv")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> csv(
            @PathVariable String community, @PathVariable String kind, @PathVariable String period, Texts texts) {
        var name = community + "-" + kind + "-" + period + ".csv";
        return file(
                name,
                MediaType.parseMediaType("text/csv;charset=UTF-8"),
                data(community, kind, period, texts).csv());
    }

    @GetMapping("/communities/{community}/filings/{kind}/{period}/data.json")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> json(
            @PathVariable String community, @PathVariable String kind, @PathVariable String period, Texts texts) {
        var name = community + "-" + kind + "-" + period + ".json";
        return file(
                name,
                MediaType.APPLICATION_JSON,
                data(community, kind, period, texts).json());
    }

    private FilingData data(String community, String kind, String period, Texts texts) {
        return filings.find(community, kind, period, texts)
                .map(Filing::data)
                .filter(data -> !data.isEmpty())
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/communities/{community}/runs/{run}/operator/{taken}/letter.pdf")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> letter(
            @PathVariable String community, @PathVariable String run, @PathVariable String taken, Texts texts)
            throws IOException {
        var filing = filings.dispute(community, run, taken, texts).orElseThrow(NotFound::new);
        return file(community + "-letter-" + taken + ".pdf", MediaType.APPLICATION_PDF, new FilingPaper(filing).pdf());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
