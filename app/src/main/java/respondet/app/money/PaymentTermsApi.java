package respondet.app.money;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Match;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;

/** How long before a collection members are told and when they are reminded, for programs. */
@ApiRoutes
class PaymentTermsApi {

    private final AgreedTerms terms;
    private final Journal journal;
    private final TransactionTemplate transaction;

    PaymentTermsApi(AgreedTerms terms, Journal journal, PlatformTransactionManager transactions) {
        this.terms = terms;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The terms, as they are told and sent.
     *
     * @param noticeDays days before money is collected
     * @param reminderDays days after the last day for paying of each of the three reminders, rising
     */
    record TermsInfo(int noticeDays, List<Integer> reminderDays) {

        static TermsInfo of(PaymentTerms known) {
            return new TermsInfo(known.noticeDays(), known.reminderDays());
        }
    }

    @GetMapping("/communities/{community}/money/terms")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute(value = "Tells how long before a collection members are told, and when they are reminded.", etag = true)
    ResponseEntity<TermsInfo> show(@PathVariable String community) {
        return answer(TermsInfo.of(terms.of(community)));
    }

    private static ResponseEntity<TermsInfo> answer(TermsInfo known) {
        return ResponseEntity.ok().eTag(Match.tag(known)).body(known);
    }

    @PutMapping("/communities/{community}/money/terms")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Sets other terms from now on.")
    ResponseEntity<TermsInfo> change(
            @PathVariable String community,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody TermsInfo wish,
            Viewer viewer) {
        var next = read(community, wish);
        return Objects.requireNonNull(transaction.execute(_ -> {
            journal.hold();
            Match.require(match, Match.tag(TermsInfo.of(terms.of(community))));
            journal.write(new PaymentTermsSet(next), viewer.id());
            return answer(TermsInfo.of(next));
        }));
    }

    private static PaymentTerms read(String community, TermsInfo wish) {
        var reminders = Optional.ofNullable(wish.reminderDays()).orElse(List.of());
        if (reminders.stream().anyMatch(Objects::isNull)) {
            throw Refused.wrong("reminder_days");
        }
        var next = new PaymentTerms(community, wish.noticeDays(), reminders);
        if (!next.areGood()) {
            throw Sent.because("money.terms.problem");
        }
        return next;
    }
}
