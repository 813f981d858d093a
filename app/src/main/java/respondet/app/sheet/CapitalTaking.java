package respondet.app.sheet;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Service;
import respondet.app.capital.Capital;
import respondet.app.community.Agreements;
import respondet.core.law.Message;

/** Looks at a list of shares, and takes it whole or not at all. */
@Service
class CapitalTaking {

    private final Agreements agreements;
    private final Capital capital;

    CapitalTaking(Agreements agreements, Capital capital) {
        this.agreements = agreements;
        this.capital = capital;
    }

    CapitalPlan plan(String community, Sheet sheet, Mapping<CapitalColumn> mapping, String reason) {
        var list = new CapitalList(agreements.need(community), mapping, reason);
        var lines = list.read(sheet);
        var entries = lines.stream().map(CapitalList.Line::entry).toList();
        var problems = capital.problems(community, entries);
        var troubles = new ArrayList<>(list.troubles());
        for (var line : lines) {
            var key = problems.get(line.entry().id());
            if (key != null) {
                troubles.add(new Trouble(line.row(), Optional.of(CapitalColumn.MEMBER), Message.of(key)));
            }
        }
        return new CapitalPlan(entries, troubles);
    }

    /** Whether all of it stands in the book now; else nothing was written. */
    boolean take(String community, CapitalPlan plan, String account) {
        return plan.troubles().isEmpty()
                && capital.recordAll(community, plan.entries(), account).isEmpty();
    }
}
