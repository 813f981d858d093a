package respondet.app.operator;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Accounts;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.run.RunRow;
import respondet.app.run.RunSources;
import respondet.app.run.RunState;
import respondet.app.run.Runs;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.community.Community;

/** Brings an operator's files to a run and shows where they differ from it. */
@Controller
class OperatorPages {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorPages.class);

    private final Runs runs;
    private final RunSources sources;
    private final OperatorAllocations allocations;
    private final Intake intake;
    private final Comparisons comparisons;
    private final Communities communities;
    private final Accounts accounts;

    OperatorPages(
            Runs runs,
            RunSources sources,
            OperatorAllocations allocations,
            Intake intake,
            Comparisons comparisons,
            Communities communities,
            Accounts accounts) {
        this.runs = runs;
        this.sources = sources;
        this.allocations = allocations;
        this.intake = intake;
        this.comparisons = comparisons;
        this.communities = communities;
        this.accounts = accounts;
    }

    @GetMapping("/communities/{community}/runs/{run}/operator")
    @Needs(Right.SEE_COMMUNITY)
    Page list(@PathVariable String community, @PathVariable String run, Viewer viewer, Texts texts) {
        return list(run(community, run), viewer, texts, new Answer("", List.of()));
    }

    /** What is told after a form that was not accepted. */
    private record Answer(String problem, List<String> refusals) {}

    private Page list(RunRow run, Viewer viewer, Texts texts, Answer answer) {
        var zone = community(run).zone();
        var rows = allocations.of(run.community(), run.id()).stream()
                .map(taken -> new OperatorPage.Row(
                        address(run) + "/" + taken.id(),
                        texts.values().moment(taken.received(), zone),
                        accounts.findName(taken.account()).orElse(""),
                        taken.format(),
                        taken.files()))
                .toList();
        return new OperatorPage(
                row(run),
                "/communities/" + run.community() + "/runs/" + run.id(),
                address(run),
                texts.values().month(run.month()),
                rows,
                viewer.may(Right.SETTLE, run.community()),
                answer.problem(),
                answer.refusals());
    }

    @PostMapping("/communities/{community}/runs/{run}/operator")
    @Needs(Right.SETTLE)
    Object bring(
            @PathVariable String community,
            @PathVariable String run,
            NativeWebRequest request,
            Viewer viewer,
            Texts texts) {
        var found = run(community, run);
        var sent = sent(request);
        if (sent.isEmpty()) {
            return list(found, viewer, texts, new Answer("reading.send.none", List.of()));
        }
        try {
            var taken = intake.take(found, sent, viewer.id());
            if (taken.found().isPresent()) {
                return "redirect:" + address(found) + "/" + taken.found().get();
            }
            var refusals = taken.problems().stream()
                    .map(problem -> ProblemText.line(problem, texts))
                    .distinct()
                    .toList();
            return list(found, viewer, texts, new Answer("recompute.refused", refusals));
        } catch (IOException e) {
            LOG.error("An operator's files could not be stored", e);
            return list(found, viewer, texts, new Answer("reading.send.disk", List.of()));
        }
    }

    private static List<Sent> sent(NativeWebRequest request) {
        return Optional.ofNullable(request.getNativeRequest(MultipartHttpServletRequest.class)).stream()
                .flatMap(form -> form.getFiles("files").stream())
                .map(Sent::new)
                .filter(file -> !file.name().isEmpty())
                .toList();
    }

    /** A file of a form; a form without a file sends one without a name. */
    private record Sent(MultipartFile file) implements Intake.Arriving {

        @Override
        public String name() {
            return Objects.requireNonNullElse(file.getOriginalFilename(), "");
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }

    @GetMapping("/communities/{community}/runs/{run}/operator/{taken}")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @PathVariable String run,
            @PathVariable String taken,
            @RequestParam Map<String, String> asked,
            Texts texts)
            throws IOException {
        var found = run(community, run);
        var kept = kept(found, taken);
        var comparison = comparisons.of(found, kept);
        var shown = new ShownDifferences(row(found), found, address(found), texts);
        if (comparison.isEmpty()) {
            return shown.waiting(kept, comparisons.hasFailed(kept) ? "failed" : "working");
        }
        var words = new DifferenceWords(texts, community(found).zone(), comparison.get());
        return shown.of(kept, words, comparisons.differences(kept), Asked.of(asked, comparison.get()));
    }

    @GetMapping("/communities/{community}/runs/{run}/operator/{taken}/differences.csv")
    @Needs(Right.SEE_COMMUNITY)
    void differences(
            @PathVariable String community,
            @PathVariable String run,
            @PathVariable String taken,
            Texts texts,
            HttpServletResponse response)
            throws IOException {
        var found = run(community, run);
        var kept = kept(found, taken);
        var comparison = comparisons.of(found, kept).orElseThrow(NotFound::new);
        var agreed = community(found);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(DifferenceCsv.name(found))
                        .build()
                        .toString());
        DifferenceCsv.of(new DifferenceWords(texts, agreed.zone(), comparison), agreed)
                .write(comparisons.differences(kept), response.getOutputStream());
    }

    private static String address(RunRow run) {
        return "/communities/" + run.community() + "/runs/" + run.id() + "/operator";
    }

    /** Only a run with results has anything to compare with. */
    RunRow run(String community, String run) {
        return runs.find(community, run)
                .filter(found -> found.state() == RunState.DRAFT || found.state() == RunState.FINAL)
                .orElseThrow(NotFound::new);
    }

    Taken kept(RunRow run, String id) {
        return allocations.find(run.community(), run.id(), id).orElseThrow(NotFound::new);
    }

    Community community(RunRow run) {
        return sources.community(run).found().orElseThrow(NotFound::new);
    }

    private CommunityRow row(RunRow run) {
        return communities.find(run.community()).orElseThrow(NotFound::new);
    }
}
