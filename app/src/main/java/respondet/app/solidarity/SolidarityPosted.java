package respondet.app.solidarity;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.journal.Change;
import respondet.core.ledger.Account;
import respondet.core.ledger.Entry;
import respondet.core.ledger.Posting;
import respondet.core.ledger.Unit;

/** What a run moved for solidarity became final with it. */
public record SolidarityPosted(String run, String communityId, String month, List<SolidarityAmount> amounts)
        implements Change {

    /** Through this account everything passes; it is empty in the end. */
    private static final Account FUND = Account.of("solidarity");

    public SolidarityPosted {
        amounts = List.copyOf(amounts);
    }

    @Override
    public Optional<String> community() {
        return Optional.of(communityId);
    }

    @Override
    public String subject() {
        return month;
    }

    /** The entries, which sum to zero. */
    public Posting posting() {
        return new Posting(
                YearMonth.parse(month),
                run,
                amounts.stream().flatMap(SolidarityPosted::move).toList());
    }

    private static Stream<Entry> move(SolidarityAmount each) {
        var unit = new Unit(each.currency());
        return Stream.of(
                new Entry(Account.of("member", each.member()), unit, each.posted()),
                new Entry(FUND, unit, -each.posted()));
    }
}
