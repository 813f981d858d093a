package respondet.app.sheet;

import java.util.List;
import respondet.app.capital.CapitalEntry;
import respondet.app.capital.CapitalKind;

/** What accepting a list of shares would add to the book. */
record CapitalPlan(List<CapitalEntry> entries, List<Trouble> troubles) {

    CapitalPlan {
        entries = List.copyOf(entries);
        troubles = List.copyOf(troubles);
    }

    /** Minor units of all rows of a kind. */
    long sum(CapitalKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .mapToLong(CapitalEntry::amount)
                .sum();
    }
}
