package respondet.app.own;

import java.time.YearMonth;
import java.util.HashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import respondet.app.community.Communities;
import respondet.app.identity.Account;
import respondet.app.identity.Grants;
import respondet.app.mail.Letter;
import respondet.app.mail.Outbox;
import respondet.app.mail.SiteAddress;
import respondet.app.page.NotFound;
import respondet.app.run.RunFinalised;
import respondet.core.law.Message;
import respondet.core.law.Value;

/**
 * Writes to each member's account when a month is final or corrected: in the transaction that makes it so, one letter an
 * account, and nothing personal in it but the name.
 */
@Component
class MonthLetters {

    private final Communities communities;
    private final Grants grants;
    private final OwnMonths months;
    private final LetterChoices choices;
    private final Outbox outbox;
    private final SiteAddress site;

    MonthLetters(
            Communities communities,
            Grants grants,
            OwnMonths months,
            LetterChoices choices,
            Outbox outbox,
            SiteAddress site) {
        this.communities = communities;
        this.grants = grants;
        this.months = months;
        this.choices = choices;
        this.outbox = outbox;
        this.site = site;
    }

    @EventListener
    void tell(RunFinalised run) {
        var written = new HashSet<String>();
        for (var each : grants.membersOf(run.communityId())) {
            if (choices.state(each.account().id(), run.communityId(), each.member()) == LetterState.ON
                    && months.concerns(run, each.member())
                    && written.add(each.account().id())) {
                post(each.account(), run);
            }
        }
    }

    private void post(Account account, RunFinalised run) {
        var community = communities.find(run.communityId()).orElseThrow(NotFound::new);
        var key = run.corrects().isPresent() ? "own.letter.corrected" : "own.letter.final";
        var month = Value.of(YearMonth.parse(run.month()));
        var link = site.of("/my/" + run.communityId() + "/runs/" + run.id());
        var text = Message.of(key + ".text")
                .with("name", Value.of(account.name()))
                .with("month", month)
                .with("community", Value.of(community.name()))
                .with("link", Value.of(link));
        outbox.post(new Letter(
                account.email(),
                account.language(),
                Message.of(key + ".subject").with("month", month),
                text));
    }
}
