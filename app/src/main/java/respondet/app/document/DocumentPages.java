package respondet.app.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.text.Texts;
import respondet.app.trade.Details;
import respondet.app.trade.VatStanding;
import respondet.core.community.Member;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.regime.EnergyVat;

/** A community's documents: what was issued, and issuing. */
@Controller
class DocumentPages {

    private final Documents documents;
    private final Batches batches;
    private final BatchWork work;
    private final DocumentFiles files;
    private final OpenedDocuments opened;
    private final Runs runs;
    private final Communities communities;
    private final Agreements agreements;
    private final Details details;
    private final Clock clock;

    DocumentPages(
            Documents documents,
            Batches batches,
            BatchWork work,
            DocumentFiles files,
            OpenedDocuments opened,
            Runs runs,
            Communities communities,
            Agreements agreements,
            Details details,
            Clock clock) {
        this.documents = documents;
        this.batches = batches;
        this.work = work;
        this.files = files;
        this.opened = opened;
        this.runs = runs;
        this.communities = communities;
        this.agreements = agreements;
        this.details = details;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/documents")
    @Needs(Right.SEE_DOCUMENTS)
    Page list(@PathVariable String community, @RequestParam Optional<String> month, Viewer viewer, Texts texts) {
        return list(community, month, viewer, texts, "");
    }

    private Page list(String community, Optional<String> month, Viewer viewer, Texts texts, String problem) {
        var all = documents.of(community);
        var shown = month.flatMap(Typed::month)
                .or(() -> all.stream().map(IssuedDocument::month).max(YearMonth::compareTo));
        var words = words(community, texts);
        var lines = all.stream()
                .filter(each -> shown.equals(Optional.of(each.month())))
                .map(words::line)
                .toList();
        return new DocumentsPage(
                row(community),
                months(community, all, texts),
                shown.map(texts.values()::month).orElse(""),
                lines,
                today(community).toString(),
                NationalFormat.of(agreements.need(community).territory())
                        .map(NationalFormat::id)
                        .orElse(""),
                uncertain(community, texts),
                viewer.may(Right.ISSUE_DOCUMENTS, community),
                viewer.may(Right.KEEP_DETAILS, community),
                problem);
    }

    /** The rate of today where a community charges tax and its law is not beyond doubt. */
    private String uncertain(String community, Texts texts) {
        var country = agreements.need(community).territory().substring(0, 2);
        return details.ofCommunity(today(community), community)
                .filter(own -> own.standing() == VatStanding.TAXED)
                .flatMap(_ -> EnergyVat.on(today(community), country, true))
                .filter(rate -> rate.certainty() != Certainty.FOUND)
                .map(rate -> texts.say(Message.of("document.rate.uncertain")
                        .with("rate", new Value.Percent(rate.value().movePointLeft(2)))
                        .with("reference", Value.of(rate.reference().toString()))))
                .orElse("");
    }

    private List<DocumentsPage.Month> months(String community, List<IssuedDocument> all, Texts texts) {
        var issued = batches.documentedRuns(community);
        return work.counting(community).stream()
                .map(run -> new DocumentsPage.Month(
                        run.month().toString(),
                        texts.values().month(run.month()),
                        (int) all.stream()
                                .filter(each -> each.month().equals(run.month()))
                                .count(),
                        !issued.contains(run.id())))
                .toList();
    }

    @PostMapping("/communities/{community}/documents")
    @Needs(Right.ISSUE_DOCUMENTS)
    Object issue(
            @PathVariable String community,
            @RequestParam String month,
            @RequestParam String issued,
            Viewer viewer,
            Texts texts) {
        var run = Typed.month(month).flatMap(each -> runs.counting(community, each));
        var day = Typed.date(issued).filter(each -> !each.isAfter(today(community)));
        if (run.isEmpty() || day.isEmpty()) {
            return list(community, Optional.of(month), viewer, texts, "document.problem.day");
        }
        return switch (work.ask(run.get(), day.get(), viewer.id(), texts.language())) {
            case BatchWork.Asked.Queued(var id) -> "redirect:" + address(community, id);
            case BatchWork.Asked.Refused(var key) -> list(community, Optional.of(month), viewer, texts, key);
        };
    }

    @GetMapping("/communities/{community}/documents/batches/{batch}")
    @Needs(Right.SEE_DOCUMENTS)
    Object show(@PathVariable String community, @PathVariable String batch, Viewer viewer, Texts texts) {
        var found = batches.find(community, batch).orElseThrow(NotFound::new);
        var month = runs.find(community, found.run()).map(RunRow::month).orElseThrow(NotFound::new);
        if (found.state() == BatchState.ISSUED) {
            return "redirect:/communities/" + community + "/documents?month=" + month;
        }
        return new BatchPage(
                row(community),
                address(community, batch),
                texts.values().month(month),
                found.state().id(),
                found.state().isOpen(),
                found.done(),
                found.steps(),
                viewer.may(Right.ISSUE_DOCUMENTS, community),
                words(community, texts).problems(found.problems()));
    }

    @PostMapping("/communities/{community}/documents/batches/{batch}/cancel")
    @Needs(Right.ISSUE_DOCUMENTS)
    String giveUp(@PathVariable String community, @PathVariable String batch) {
        var found = batches.find(community, batch).orElseThrow(NotFound::new);
        work.giveUp(found);
        return "redirect:" + address(community, found.id());
    }

    @GetMapping("/communities/{community}/documents/{number}.pdf")
    @Needs(Right.SEE_DOCUMENTS)
    ResponseEntity<byte[]> paper(@PathVariable String community, @PathVariable String number, Viewer viewer) {
        return Downloads.pdf(files, document(community, number, viewer));
    }

    @GetMapping("/communities/{community}/documents/{number}.xml")
    @Needs(Right.SEE_DOCUMENTS)
    ResponseEntity<byte[]> electronic(@PathVariable String community, @PathVariable String number, Viewer viewer) {
        return Downloads.xml(files, document(community, number, viewer));
    }

    private IssuedDocument document(String community, String number, Viewer viewer) {
        return opened.find(community, number, viewer).orElseThrow(NotFound::new);
    }

    private DocumentWords words(String community, Texts texts) {
        var names = agreements.need(community).members().stream().collect(Collectors.toMap(Member::id, Member::name));
        return new DocumentWords(texts, names);
    }

    private LocalDate today(String community) {
        return LocalDate.now(clock.withZone(agreements.need(community).zone()));
    }

    private static String address(String community, String batch) {
        return "/communities/" + community + "/documents/batches/" + batch;
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
