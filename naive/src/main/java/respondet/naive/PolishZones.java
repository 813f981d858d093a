package respondet.naive;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tariffs with zones: each zone uses its own credit first, what is left serves the others. */
public final class PolishZones {

    private PolishZones() {}

    /** Credit of one month that was fed in during one zone. */
    public record Lot(YearMonth month, String zone, Fraction energy) {}

    /** What one zone takes from the grid, its own credit, and its variable network rate. */
    public record Zone(String name, Fraction ebsp, Fraction ownCredit, Fraction networkRate) {}

    /** What each zone is billed, the lots that go on, and the credit that expired. */
    public record Settled(Map<String, Fraction> billed, List<Lot> lots, Fraction expired) {}

    /**
     * Lots are drawn the oldest first, within a month from the dearest zone down. After its own
     * credit has served each zone, credit left over serves the zones from the dearest down.
     */
    public static Settled settle(YearMonth month, List<Lot> carried, List<Zone> zones) {
        var dearestFirst =
                zones.stream().sorted(comparing(Zone::networkRate).reversed()).toList();
        var names = dearestFirst.stream().map(Zone::name).toList();
        var lots = new ArrayList<>(carried);
        zones.forEach(zone -> lots.add(new Lot(month, zone.name(), zone.ownCredit())));
        lots.sort(comparing(Lot::month).thenComparingInt(lot -> names.indexOf(lot.zone())));
        var expired = lots.stream().filter(lot -> isOver(lot, month)).toList();
        lots.removeAll(expired);
        var billed = new LinkedHashMap<String, Fraction>();
        for (var zone : dearestFirst) {
            billed.put(zone.name(), draw(zone.ebsp(), lots, lot -> lot.zone().equals(zone.name())));
        }
        billed.replaceAll((_, need) -> draw(need, lots, _ -> true));
        lots.removeIf(lot -> lot.energy().isZero());
        var lost = Fraction.sum(expired.stream().map(Lot::energy).toList());
        return new Settled(billed, List.copyOf(lots), lost);
    }

    private static boolean isOver(Lot lot, YearMonth month) {
        return month.isAfter(lot.month().plusMonths(12));
    }

    /** Takes the need from these lots and returns what they could not cover. */
    private static Fraction draw(Fraction need, List<Lot> lots, Predicate<Lot> from) {
        var unmet = need;
        for (var i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            var drawn = from.test(lot) ? lot.energy().min(unmet) : Fraction.ZERO;
            lots.set(i, new Lot(lot.month(), lot.zone(), lot.energy().minus(drawn)));
            unmet = unmet.minus(drawn);
        }
        return unmet;
    }
}
