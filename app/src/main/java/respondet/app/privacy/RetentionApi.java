package respondet.app.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.core.law.Certainty;

/** What is kept of former members for the law's sake, and until when, for programs. */
@ApiRoutes
class RetentionApi {

    private final Communities communities;
    private final Retention retention;

    RetentionApi(Communities communities, Retention retention) {
        this.communities = communities;
        this.retention = retention;
    }

    /**
     * A document of a former member.
     *
     * @param years how long the law keeps it; null where that is not known, as are reference and end
     */
    record KeptDocument(
            String number,
            String member,
            Optional<Integer> years,
            Optional<String> reference,
            Optional<Certainty> certainty,
            Optional<LocalDate> end) {

        static KeptDocument of(Retention.Kept kept) {
            return new KeptDocument(
                    kept.document().number(),
                    kept.document().member(),
                    kept.years().map(years -> years.value()),
                    kept.years().map(years -> years.reference().toString()),
                    kept.years().map(years -> years.certainty()),
                    kept.end());
        }
    }

    @GetMapping("/communities/{community}/retention")
    @Needs(Right.KEEP_PRIVACY)
    @ApiRoute("Lists the documents of erased members that are kept, the next to go first.")
    PageOf<KeptDocument> list(@PathVariable String community, Slice slice) {
        return slice.of(
                retention.of(row(community)),
                Slice.Order.rising(kept -> kept.end().map(LocalDate::toString).orElse("9999-12-31") + " "
                        + kept.document().number()),
                KeptDocument::of);
    }

    /** The numbers of what went just now. */
    record Deleted(List<String> numbers) {}

    @PostMapping("/communities/{community}/retention/delete")
    @Needs(Right.KEEP_PRIVACY)
    @ApiRoute("Deletes what is past its time, which happens by itself once a day too.")
    Deleted delete(@PathVariable String community) {
        return new Deleted(retention.deletePast(row(community)));
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
