package respondet.app.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.Agreements;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;

/** What is open between a community and its members, for programs. */
@ApiRoutes
class OpenItemsApi {

    private final OpenAmounts amounts;
    private final Agreements agreements;
    private final Clock clock;

    OpenItemsApi(OpenAmounts amounts, Agreements agreements, Clock clock) {
        this.amounts = amounts;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/money/open")
    @Needs(Right.SEE_DOCUMENTS)
    @ApiRoute("Lists the documents that are not paid in full, the earliest due first.")
    PageOf<OpenDocument> open(@PathVariable String community, @RequestParam Optional<String> member, Slice slice) {
        var today = LocalDate.now(clock.withZone(agreements.need(community).zone()));
        var open = amounts.open(community).items().stream()
                .filter(item -> !item.isSettled())
                .filter(item -> member.map(item.claim().party()::equals).orElse(true))
                .toList();
        return slice.of(open, OpenDocument.ORDER, item -> OpenDocument.of(item, today));
    }
}
