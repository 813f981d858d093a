package respondet.app.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import respondet.app.document.IssuedDocument;
import respondet.app.document.Originals;
import respondet.app.document.Retained;
import respondet.billing.account.Bookkeeping;
import respondet.billing.account.JournalEntry;
import respondet.core.quantity.Money;

/** The books of a community in double entry: its documents and the money that moved. */
@Component
class Books {

    private final Originals originals;
    private final Movements movements;
    private final Retained retained;
    private final BookLayouts layouts;

    Books(Originals originals, Movements movements, Retained retained, BookLayouts layouts) {
        this.originals = originals;
        this.movements = movements;
        this.retained = retained;
        this.layouts = layouts;
    }

    /**
     * The entries of a year, by day.
     *
     * @param opensRetained whether the reader may know whom a document names that the law alone keeps; others read the
     *     identifier in the name's place
     */
    List<JournalEntry> of(String community, int year, boolean opensRetained) {
        var entries = of(community, year);
        var hidden = opensRetained
                ? Set.<String>of()
                : entries.stream()
                        .map(JournalEntry::party)
                        .filter(party -> retained.isErased(community, party))
                        .collect(Collectors.toSet());
        return entries.stream()
                .map(each -> hidden.contains(each.party()) ? withoutName(each) : each)
                .toList();
    }

    private static Bookkeeping.Remainder left(IssuedDocument gone) {
        var tax = Money.ofMinor(gone.tax(), gone.currency());
        return new Bookkeeping.Remainder(
                gone.issued(),
                gone.number(),
                gone.member(),
                gone.type().isSelfBilled(),
                gone.owed(),
                gone.owed().amount().signum() < 0 ? tax.negate() : tax);
    }

    private static JournalEntry withoutName(JournalEntry entry) {
        return new JournalEntry(entry.date(), entry.document(), entry.party(), entry.party(), entry.lines());
    }

    /** As it was written, on the accounts that the community uses now. */
    List<JournalEntry> of(String community, int year) {
        var keeping = new Bookkeeping(layouts.of(community).chart());
        var entries = new ArrayList<JournalEntry>();
        originals.of(community).forEach(each -> entries.add(keeping.entry(each)));
        originals.gone(community).forEach(each -> entries.add(keeping.entry(left(each))));
        movements.of(community).forEach(each -> entries.add(keeping.entry(each.movement())));
        return entries.stream()
                .filter(each -> each.date().getYear() == year)
                .sorted(Comparator.comparing(JournalEntry::date))
                .toList();
    }
}
