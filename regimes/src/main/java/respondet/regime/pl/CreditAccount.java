package respondet.regime.pl;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import respondet.core.law.Legal;

/** One month of the credit account: the need of the month draws the open lots, the oldest first. */
final class CreditAccount {

    /** What a month needs and may draw on. */
    record Opening(YearMonth month, List<CreditLot> lots, List<Long> need, List<Integer> dearestFirst, int lotMonths) {}

    /** What a month ends with: the need left by zone, what was drawn by month of origin, what stays and what is lost. */
    record Closing(List<Long> unmet, SortedMap<YearMonth, Long> drawn, List<CreditLot> open, List<CreditLot> expired) {
        long allUnmet() {
            return unmet.stream().mapToLong(Long::longValue).sum();
        }
    }

    private final Opening opening;
    private final List<CreditLot> lots;
    private final long[] unmet;
    private final SortedMap<YearMonth, Long> drawn = new TreeMap<>();

    private CreditAccount(Opening opening) {
        this.opening = opening;
        this.lots = new ArrayList<>(opening.lots());
        this.unmet = opening.need().stream().mapToLong(Long::longValue).toArray();
        lots.sort(Comparator.comparing(CreditLot::origin).thenComparingInt(this::rank));
    }

    /** Within a month of origin from the dearest zone down; energy of unknown zone comes before. */
    private int rank(CreditLot lot) {
        return opening.dearestFirst().indexOf(lot.zone());
    }

    static Closing settle(Opening opening) {
        var account = new CreditAccount(opening);
        account.drawInSameZone();
        account.drawInOtherZones();
        return account.close();
    }

    @Legal(act = Acts.SETTLEMENT, article = "§ 4(2)")
    private void drawInSameZone() {
        for (int zone : opening.dearestFirst()) {
            draw(zone, lot -> lot.zone() == zone);
        }
    }

    @Legal(act = Acts.SETTLEMENT, article = "§ 4(3)-(4)")
    private void drawInOtherZones() {
        for (int zone : opening.dearestFirst()) {
            draw(zone, _ -> true);
        }
    }

    @Legal(act = Acts.SETTLEMENT, article = "§ 4(1)")
    private void draw(int zone, Predicate<CreditLot> from) {
        for (int i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            long part = from.test(lot) && serves(lot) ? Math.min(lot.open(), unmet[zone]) : 0;
            if (part > 0) {
                lots.set(i, lot.less(part));
                unmet[zone] -= part;
                drawn.merge(lot.origin(), part, Math::addExact);
            }
        }
    }

    /** Energy counts as given on the last day of its month and can be used for twelve months more. */
    @Legal(act = Acts.RES, article = "38c(8)")
    private boolean serves(CreditLot lot) {
        return !opening.month().isAfter(lot.origin().plusMonths(opening.lotMonths()));
    }

    private Closing close() {
        lots.removeIf(lot -> lot.open() == 0);
        var expired = lots.stream().filter(this::endsNow).toList();
        lots.removeAll(expired);
        return new Closing(Arrays.stream(unmet).boxed().toList(), drawn, List.copyOf(lots), expired);
    }

    /** What the last month of its life did not use is lost at the end of that month. */
    @Legal(act = Acts.RES, article = "38c(11)")
    private boolean endsNow(CreditLot lot) {
        return !opening.month().isBefore(lot.origin().plusMonths(opening.lotMonths()));
    }
}
