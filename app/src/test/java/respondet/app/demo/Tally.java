package respondet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import respondet.naive.Fraction;
import tools.jackson.databind.JsonNode;

/** Sums by name, kept by hand and compared with those of a settlement. */
final class Tally {

    private final SortedMap<String, Fraction> sums = new TreeMap<>();

    void add(String name, long wattHours) {
        if (wattHours != 0) {
            add(name, Fraction.of(wattHours));
        }
    }

    void add(String name, Fraction amount) {
        sums.merge(name, amount, Fraction::plus);
    }

    void add(String prefix, List<String> names, List<Long> wattHours) {
        for (int i = 0; i < names.size(); i++) {
            add(prefix + " " + names.get(i), wattHours.get(i));
        }
    }

    Fraction of(String name) {
        return sums.getOrDefault(name, Fraction.ZERO);
    }

    SortedMap<String, Fraction> all() {
        sums.values().removeIf(Fraction::isZero);
        return sums;
    }

    /** Tells only what differs. */
    void isSameAs(Tally settled) {
        var names = new TreeSet<>(all().keySet());
        names.addAll(settled.all().keySet());
        assertThat(names).isNotEmpty();
        assertThat(names.stream()
                        .filter(name -> !of(name).equals(settled.of(name)))
                        .map(name -> "%s: recomputed %s, settled %s".formatted(name, of(name), settled.of(name))))
                .isEmpty();
    }

    /** Energy of each party and month, such as "2025-03 shared_wh home1"; only the figures named. */
    static Tally energy(JsonNode settlement, String list, List<String> figures) {
        var tally = new Tally();
        for (var month : settlement.get("months")) {
            for (var party : month.get(list)) {
                for (var figure : figures) {
                    var name = month.get("month").asString() + " " + figure + " "
                            + party.get("id").asString();
                    tally.add(name, party.path(figure).asLong());
                }
            }
        }
        return tally;
    }

    /** Exact money of the year of each party by item, such as "energy home1". */
    static Tally money(JsonNode settlement, String list, List<String> items) {
        var tally = new Tally();
        for (var party : settlement.get(list)) {
            for (var amount : party.get("amounts")) {
                var item = amount.get("item").asString();
                if (items.contains(item)) {
                    var exact = Fraction.of(new BigDecimal(amount.get("exact").asString()));
                    tally.add(item + " " + party.get("id").asString(), exact);
                }
            }
        }
        return tally;
    }
}
