package respondet.app.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Sent;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Typed;
import respondet.app.run.Runs;
import respondet.app.solidarity.SolidarityAmount;
import respondet.app.solidarity.SolidarityAmounts;
import respondet.app.solidarity.SolidarityVersion;
import respondet.app.solidarity.SolidarityVersions;
import respondet.app.store.Micros;

/** What is set aside for vulnerable households, and what a run moves for it, for programs. */
@ApiRoutes
class SolidarityApi {

    private final Resolutions resolutions;
    private final SolidarityVersions versions;
    private final SolidarityAmounts amounts;
    private final Runs runs;

    SolidarityApi(Resolutions resolutions, SolidarityVersions versions, SolidarityAmounts amounts, Runs runs) {
        this.resolutions = resolutions;
        this.versions = versions;
        this.amounts = amounts;
        this.runs = runs;
    }

    /**
     * What the assembly set aside.
     *
     * @param percent as text
     * @param firstMonth the first that it concerns
     */
    record ResolutionInfo(
            String id, LocalDate from, YearMonth firstMonth, String percent, String resolution, Instant recordedAt) {

        static ResolutionInfo of(SolidarityVersion version) {
            return new ResolutionInfo(
                    version.id(),
                    version.from(),
                    version.firstMonth(),
                    version.share()
                            .value()
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString(),
                    version.resolution(),
                    version.recordedAt());
        }
    }

    /**
     * What the assembly decided.
     *
     * @param percent with at most two decimals, as text
     * @param resolution which one it is
     */
    record ResolutionWish(String percent, String from, String resolution) {}

    @GetMapping("/communities/{community}/solidarity")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists what the assembly set aside for vulnerable households, the newest decision first.")
    PageOf<ResolutionInfo> list(@PathVariable String community, Slice slice) {
        return slice.of(
                versions.of(community),
                Slice.Order.falling(each -> "%020d %s".formatted(Micros.of(each.recordedAt()), each.id())),
                ResolutionInfo::of);
    }

    @PostMapping("/communities/{community}/solidarity")
    @Needs(Right.RECORD_SOLIDARITY)
    @ResponseStatus(HttpStatus.CREATED)
    @ApiRoute(value = "Records what the assembly set aside, unless a month that it concerns is final.", status = 201)
    ResolutionInfo record(@PathVariable String community, @RequestBody ResolutionWish wish, Viewer viewer) {
        var percent = Map.of("percent", Sent.text(wish.percent(), "percent"));
        var share = SolidarityForm.share(new Typed(percent))
                .orElseThrow(() -> Sent.because("assembly.problem.percent", "percent"));
        var from = Sent.day(wish.from(), "from");
        var resolution = Sent.text(wish.resolution(), "resolution");
        if (!new SolidarityForm("", "", resolution).isReasoned()) {
            throw Sent.because("assembly.problem.resolution", "resolution");
        }
        var decision = new Resolutions.Decision(community, from, share, resolution);
        resolutions.record(decision, viewer.id()).ifPresent(key -> {
            throw Sent.because(key, "from");
        });
        return versions.of(community).stream()
                .max(Comparator.comparing(SolidarityVersion::recordedAt))
                .map(ResolutionInfo::of)
                .orElseThrow(NotFound::new);
    }

    /**
     * What a run moves to or from a member.
     *
     * @param amount minor units; above zero where the member receives
     * @param posted what it adds to the run that it corrects; of a first run the same
     */
    record MovedAmount(String member, long amount, long posted, String currency) {

        static MovedAmount of(SolidarityAmount each) {
            return new MovedAmount(each.member(), each.amount(), each.posted(), each.currency());
        }
    }

    @GetMapping("/communities/{community}/runs/{run}/solidarity")
    @Needs(Right.SEE_HOUSEHOLDS_IN_NEED)
    @ApiRoute("Lists what a run moves between members for solidarity.")
    PageOf<MovedAmount> moved(@PathVariable String community, @PathVariable String run, Slice slice) {
        var found = runs.find(community, run).orElseThrow(NotFound::new);
        return slice.of(amounts.of(found.id()), Slice.Order.rising(SolidarityAmount::member), MovedAmount::of);
    }
}
