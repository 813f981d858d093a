package respondet.app.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose figure it is, of which month, and the nodes above it, the nearest last. */
record Where(String member, YearMonth month, List<Figure> above) {

    Where below(Figure node) {
        var more = new ArrayList<>(above);
        more.add(node);
        return new Where(member, month, List.copyOf(more));
    }

    /** The nearest node above with that key. */
    Optional<Figure> above(String key) {
        return above.reversed().stream()
                .filter(node -> node.key().startsWith(key))
                .findFirst();
    }

    /** The first day that a node speaks of: its own, or that of the part of a month it follows from, or of the month. */
    LocalDate from(Figure node) {
        return said(node, "from").orElseGet(() -> month.atDay(1));
    }

    /** The last day. */
    LocalDate to(Figure node) {
        return said(node, "to").orElseGet(month::atEndOfMonth);
    }

    private Optional<LocalDate> said(Figure node, String name) {
        if (!node.said(name).isEmpty()) {
            return Optional.of(LocalDate.parse(node.said(name)));
        }
        return above.reversed().stream()
                .limit(1)
                .flatMap(parent -> parent.parts().stream())
                .map(sibling -> sibling.said(name))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .map(LocalDate::parse);
    }
}
