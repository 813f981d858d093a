package respondet.app.document;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.Agreements;
import respondet.app.document.DocumentInfo.DocumentLineInfo;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Typed;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.billing.invoice.DocumentType;

/** What is still to be issued, for programs. */
@ApiRoutes
class DraftsApi {

    private final Documents documents;
    private final Batches batches;
    private final BatchWork work;
    private final BatchMaking making;
    private final Runs runs;
    private final Agreements agreements;

    DraftsApi(
            Documents documents,
            Batches batches,
            BatchWork work,
            BatchMaking making,
            Runs runs,
            Agreements agreements) {
        this.documents = documents;
        this.batches = batches;
        this.work = work;
        this.making = making;
        this.runs = runs;
        this.agreements = agreements;
    }

    /**
     * A final month.
     *
     * @param run whose figures count
     * @param documents how many were issued
     * @param waits whether the figures that count have no documents yet
     */
    record MonthOfDocuments(YearMonth month, String run, long documents, boolean waits) {}

    /**
     * A document that is to be issued.
     *
     * @param net minor units, without tax
     * @param corrects the document that it would correct
     */
    record DraftInfo(
            String member,
            DocumentKind kind,
            DocumentType type,
            long net,
            String currency,
            Optional<String> corrects,
            List<DocumentLineInfo> lines) {

        static DraftInfo of(Draft draft, String currency) {
            return new DraftInfo(
                    draft.member(),
                    draft.kind(),
                    draft.type(),
                    draft.lines().stream().mapToLong(Due::net).reduce(0, Math::addExact),
                    currency,
                    draft.corrects().map(IssuedDocument::number),
                    draft.lines().stream()
                            .map(due -> DocumentLineInfo.of(
                                    due.of().item(), due.of().plant(), due.wattHours(), due.net()))
                            .toList());
        }
    }

    @GetMapping("/communities/{community}/documents/months")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Lists the final months, the latest first, and which of them wait for their documents.")
    PageOf<MonthOfDocuments> months(@PathVariable String community, Slice slice) {
        var issued = documents.of(community);
        var done = batches.documentedRuns(community);
        return slice.of(
                work.counting(community),
                Slice.Order.falling(run -> run.month().toString()),
                run -> new MonthOfDocuments(run.month(), run.id(), count(issued, run), !done.contains(run.id())));
    }

    private static long count(List<IssuedDocument> issued, RunRow run) {
        return issued.stream().filter(each -> each.month().equals(run.month())).count();
    }

    @GetMapping("/communities/{community}/documents/months/{month}")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Lists what is to be issued of a final month.")
    PageOf<DraftInfo> toIssue(@PathVariable String community, @PathVariable String month, Slice slice) {
        var run = Typed.month(month)
                .flatMap(each -> runs.counting(community, each))
                .orElseThrow(NotFound::new);
        var agreed = agreements.need(community);
        return slice.of(
                making.drafts(agreed, run),
                Slice.Order.rising(draft -> draft.member() + " " + draft.kind() + " " + draft.type()),
                draft -> DraftInfo.of(draft, agreed.currency().getCurrencyCode()));
    }
}
