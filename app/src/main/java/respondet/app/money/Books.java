package respondet.app.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import respondet.app.document.Originals;
import respondet.billing.account.Bookkeeping;
import respondet.billing.account.JournalEntry;

/** The books of a community in double entry: its documents and the money that moved. */
@Component
class Books {

    private final Originals originals;
    private final Movements movements;
    private final BookLayouts layouts;

    Books(Originals originals, Movements movements, BookLayouts layouts) {
        this.originals = originals;
        this.movements = movements;
        this.layouts = layouts;
    }

    /** The entries of a year, by day, on the accounts that the community uses now. */
    List<JournalEntry> of(String community, int year) {
        var keeping = new Bookkeeping(layouts.of(community).chart());
        var entries = new ArrayList<JournalEntry>();
        originals.of(community).forEach(each -> entries.add(keeping.entry(each)));
        movements.of(community).forEach(each -> entries.add(keeping.entry(each.movement())));
        return entries.stream()
                .filter(each -> each.date().getYear() == year)
                .sorted(Comparator.comparing(JournalEntry::date))
                .toList();
    }
}
