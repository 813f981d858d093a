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
import respondet.billing.account.OpenItem;

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

    /**
     * A document against what was paid for it.
     *
     * @param owed minor units; negative where the community owes it
     * @param paid the part of it that was paid or set off
     * @param open what is left
     */
    record OpenDocument(
            String number,
            String member,
            LocalDate issued,
            LocalDate due,
            long owed,
            long paid,
            long open,
            String currency,
            long daysOverdue) {

        static OpenDocument of(OpenItem item, LocalDate today) {
            var claim = item.claim();
            return new OpenDocument(
                    claim.number(),
                    claim.party(),
                    claim.issued(),
                    claim.due(),
                    claim.owed().minorUnits(),
                    item.paid().minorUnits(),
                    item.open().minorUnits(),
                    claim.owed().currency().getCurrencyCode(),
                    item.daysOverdue(today));
        }
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
        return slice.of(
                open,
                Slice.Order.rising(
                        item -> item.claim().due() + " " + item.claim().number()),
                item -> OpenDocument.of(item, today));
    }
}
