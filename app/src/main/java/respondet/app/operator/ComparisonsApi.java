package respondet.app.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.operator.OperatorInfo.CompareState;
import respondet.app.operator.OperatorInfo.ComparisonInfo;
import respondet.app.operator.OperatorInfo.ComparisonResult;
import respondet.app.page.NotFound;
import respondet.app.store.Micros;
import respondet.app.store.TemporaryFolder;
import respondet.app.text.Texts;

/** Where operators' allocations differ from a run, for programs. */
@ApiRoutes
class ComparisonsApi {

    private final OperatorPages pages;
    private final OperatorAllocations allocations;
    private final Comparisons comparisons;
    private final TemporaryFolder temporary;

    ComparisonsApi(
            OperatorPages pages, OperatorAllocations allocations, Comparisons comparisons, TemporaryFolder temporary) {
        this.pages = pages;
        this.allocations = allocations;
        this.comparisons = comparisons;
        this.temporary = temporary;
    }

    @GetMapping("/communities/{community}/runs/{run}/operator")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the operators' allocations that are kept beside a run, the newest first.")
    PageOf<OperatorInfo> list(@PathVariable String community, @PathVariable String run, Slice slice) {
        var found = pages.run(community, run);
        return slice.of(
                allocations.of(community, found.id()),
                Slice.Order.falling(taken -> "%020d %s".formatted(Micros.of(taken.received()), taken.id())),
                OperatorInfo::of);
    }

    @GetMapping("/communities/{community}/runs/{run}/operator/{taken}")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute(
            "Tells what came of comparing an allocation with the run; it is computed beside, so look until it is done.")
    ComparisonInfo one(
            @PathVariable String community, @PathVariable String run, @PathVariable String taken, Texts texts)
            throws IOException {
        var found = pages.run(community, run);
        var kept = pages.kept(found, taken);
        var comparison = comparisons.of(found, kept);
        var left = comparisons.hasFailed(kept) ? CompareState.FAILED : CompareState.WORKING;
        return comparison
                .map(done -> new ComparisonInfo(
                        OperatorInfo.of(kept), CompareState.DONE, Optional.of(ComparisonResult.of(done, texts))))
                .orElseGet(() -> new ComparisonInfo(OperatorInfo.of(kept), left, Optional.empty()));
    }

    @GetMapping(
            path = "/communities/{community}/runs/{run}/operator/{taken}/differences.csv",
            produces = "text/csv;charset=UTF-8")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Gives every difference, as the operator can check it.")
    ResponseEntity<Resource> differences(
            @PathVariable String community, @PathVariable String run, @PathVariable String taken, Texts texts)
            throws IOException {
        var found = pages.run(community, run);
        var kept = pages.kept(found, taken);
        var comparison = comparisons.of(found, kept).orElseThrow(NotFound::new);
        var agreed = pages.community(found);
        var file = temporary.file(".csv");
        try (var out = Files.newOutputStream(file)) {
            DifferenceCsv.of(new DifferenceWords(texts, agreed.zone(), comparison), agreed)
                    .write(comparisons.differences(kept), out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return ResponseEntity.ok()
                .contentLength(Files.size(file))
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
