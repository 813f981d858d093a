package respondet.app.own;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.OwnPlace;
import respondet.app.run.FinalRuns;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunFinalised;
import respondet.app.run.RunRow;
import respondet.app.settlement.OwnIntervals;
import respondet.app.settlement.StatementRecord;

/** The final months of one member, and what was found in them. */
@Component
class OwnMonths {

    private final FinalRuns finals;

    OwnMonths(FinalRuns finals) {
        this.finals = finals;
    }

    /** Every final run of a month in which the member was one: months in order, corrections after what they correct. */
    List<OwnMonth> of(OwnPlace place) {
        var own = new ArrayList<OwnMonth>();
        for (var chain : finals.of(place.community().id()).values()) {
            for (int i = 0; i < chain.size(); i++) {
                var corrected = i == 0 ? Optional.<RunRow>empty() : Optional.of(chain.get(i - 1));
                var newer = i + 1 == chain.size() ? Optional.<RunRow>empty() : Optional.of(chain.get(i + 1));
                var run = chain.get(i);
                totals(run, place.member()).ifPresent(totals -> own.add(new OwnMonth(run, corrected, newer, totals)));
            }
        }
        return List.copyOf(own);
    }

    private Optional<MemberTotals> totals(RunRow run, String member) {
        return finals.totals(run, member).filter(each -> isSomething(each) || wasMember(run.id(), run.month(), member));
    }

    /** Whether a run that becomes final is about a member. */
    boolean concerns(RunFinalised run, String member) {
        return run.totals().stream()
                .filter(each -> each.member().equals(member))
                .anyMatch(each -> isSomething(each) || wasMember(run.id(), YearMonth.parse(run.month()), member));
    }

    private static boolean isSomething(MemberTotals totals) {
        return totals.consumed() != 0 || totals.surplus() != 0 || totals.gain() != 0;
    }

    /** Also who is gone stands in a run, with nothing. */
    private boolean wasMember(String run, YearMonth month, String member) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        return finals.statement(run, member)
                .map(record -> record.statement().member())
                .filter(each -> !each.joined().isAfter(last)
                        && each.left().map(first::isBefore).orElse(true))
                .isPresent();
    }

    /** The statement of the month. */
    Optional<StatementRecord> statement(OwnMonth month, OwnPlace place) {
        return finals.statement(month.run().id(), place.member());
    }

    /** The statement that the month's run corrects. */
    Optional<StatementRecord> corrected(OwnMonth month, OwnPlace place) {
        return month.corrected().flatMap(run -> finals.statement(run.id(), place.member()));
    }

    Optional<OwnIntervals> intervals(OwnMonth month, OwnPlace place) {
        return finals.intervals(month.run(), place.member());
    }
}
