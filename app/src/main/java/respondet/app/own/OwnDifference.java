package respondet.app.own;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import respondet.app.settlement.StatementRecord;
import respondet.app.text.Texts;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/** What a correction changes in a member's own figures. */
record OwnDifference(Texts texts, StatementRecord old, StatementRecord now) {

    /** For each figure that changed: what it is, what it was, what it is now, and the difference. */
    List<List<String>> rows() {
        return changed().stream().map(this::row).toList();
    }

    /** The figures that changed. */
    List<Pair> changed() {
        var before = figures(old);
        var after = figures(now);
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Pair(
                        name, before.getOrDefault(name, BigDecimal.ZERO), after.getOrDefault(name, BigDecimal.ZERO)))
                .filter(pair -> pair.delta().signum() != 0)
                .toList();
    }

    /**
     * What a figure is.
     *
     * @param kind an amount's kind, or {@code energy}
     * @param item an amount's item, or the figure of energy
     */
    record Name(String kind, String item) {

        private static final String ENERGY = "energy";

        boolean isEnergy() {
            return kind.equals(ENERGY);
        }
    }

    record Pair(Name name, BigDecimal old, BigDecimal now) {
        BigDecimal delta() {
            return now.subtract(old);
        }
    }

    private static Map<Name, BigDecimal> figures(StatementRecord record) {
        var figures = new LinkedHashMap<Name, BigDecimal>();
        for (var month : record.statement().months()) {
            var energy = month.energy();
            add(figures, "consumed_wh", energy.consumed());
            add(figures, "shared_wh", energy.shared());
            add(figures, "surplus_wh", energy.surplus());
            add(figures, "residual_wh", energy.residual());
            month.figures()
                    .forEach(each -> add(figures, each.name(), each.energy().wattHours()));
            for (var line : month.lines()) {
                var name = new Name(line.kind().id(), line.item().id());
                figures.merge(name, line.rounded(), BigDecimal::add);
            }
        }
        return figures;
    }

    private static void add(Map<Name, BigDecimal> figures, String name, long wattHours) {
        figures.merge(new Name(Name.ENERGY, name), BigDecimal.valueOf(wattHours), BigDecimal::add);
    }

    private List<String> row(Pair pair) {
        var sign = pair.delta().signum() > 0 ? "+" : "";
        return List.of(
                words(pair.name()),
                value(pair.name(), pair.old()),
                value(pair.name(), pair.now()),
                sign + value(pair.name(), pair.delta()));
    }

    private String words(Name name) {
        return name.isEnergy()
                ? texts.say("figure." + name.item())
                : texts.say("item." + name.item()) + " (" + texts.say("kind." + name.kind()) + ")";
    }

    private String value(Name name, BigDecimal value) {
        return name.isEnergy()
                ? texts.values().energy(Energy.wattHours(value.longValueExact()))
                : texts.values().money(new Money(value, now.currency()));
    }
}
