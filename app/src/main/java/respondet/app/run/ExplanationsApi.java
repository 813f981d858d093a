package respondet.app.run;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why figures of a run are as they are, and what a correction changes, for programs. */
@ApiRoutes
class ExplanationsApi {

    private final Runs runs;
    private final RunFiles files;

    ExplanationsApi(Runs runs, RunFiles files) {
        this.runs = runs;
        this.files = files;
    }

    /** The amounts of a member's statement, each with the tree behind it. */
    record Explanations(String member, List<ExplainedAmount> amounts) {}

    /**
     * What a correction changes in one figure.
     *
     * @param holder member or plant; null for the community
     * @param kind an amount's kind, or {@code energy}
     * @param item an amount's item, or an energy figure such as {@code shared_wh}
     * @param delta after less before
     */
    record DifferenceInfo(
            String month,
            Optional<String> holder,
            String kind,
            String item,
            String before,
            String after,
            String delta) {

        static DifferenceInfo of(JsonNode each) {
            return new DifferenceInfo(
                    each.path("month").asString(),
                    Optional.of(each.path("member").asString("")).filter(holder -> !holder.isEmpty()),
                    each.path("kind").asString(),
                    each.path("item").asString(),
                    each.path("old").asString(),
                    each.path("new").asString(),
                    each.path("delta").asString());
        }
    }

    @GetMapping("/communities/{community}/runs/{run}/members/{member}/explanations")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Gives the amounts of a member's statement, each with the tree behind it.")
    Explanations explanations(
            @PathVariable String community, @PathVariable String run, @PathVariable String member, Texts texts) {
        return files.statement(settled(community, run).id(), member)
                .map(record -> new Explanations(member, ExplainedAmount.of(record, texts)))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/communities/{community}/runs/{run}/differences")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the figures that a correction changes; there are none where a run corrects nothing.")
    PageOf<DifferenceInfo> differences(@PathVariable String community, @PathVariable String run, Slice slice) {
        var settlement = files.read(settled(community, run).id(), RunFiles.SETTLEMENT)
                .map(bytes -> JsonMapper.shared().readTree(bytes))
                .orElseThrow(NotFound::new);
        var all = settlement
                .path("differences")
                .valueStream()
                .map(DifferenceInfo::of)
                .toList();
        return slice.of(
                all,
                Slice.Order.rising(each ->
                        "%s %s %s %s".formatted(each.month(), each.holder().orElse(""), each.kind(), each.item())),
                each -> each);
    }

    /** A run that gave something, and was not given up. */
    private RunRow settled(String community, String run) {
        return runs.find(community, run)
                .filter(found -> found.state() == RunState.DRAFT || found.state() == RunState.FINAL)
                .orElseThrow(NotFound::new);
    }
}
