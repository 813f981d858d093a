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
        var before = figures(old);
        var after = figures(now);
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Pair(
                        name, before.getOrDefault(name, BigDecimal.ZERO), after.getOrDefault(name, BigDecimal.ZERO)))
                .filter(pair -> pair.delta().signum() != 0)
                .map(this::row)
                .toList();
    }

    /** What a figure is: energy by its name, an amount by its item and kind. */
    private record Name(String words, boolean energy) {}

    private record Pair(Name name, BigDecimal old, BigDecimal now) {
        BigDecimal delta() {
            return now.subtract(old);
        }
    }

    private Map<Name, BigDecimal> figures(StatementRecord record) {
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
                var words = texts.say("item." + line.item().id()) + " ("
                        + texts.say("kind." + line.kind().id()) + ")";
                figures.merge(new Name(words, false), line.rounded(), BigDecimal::add);
            }
        }
        return figures;
    }

    private void add(Map<Name, BigDecimal> figures, String name, long wattHours) {
        figures.merge(new Name(texts.say("figure." + name), true), BigDecimal.valueOf(wattHours), BigDecimal::add);
    }

    private List<String> row(Pair pair) {
        var sign = pair.delta().signum() > 0 ? "+" : "";
        return List.of(
                pair.name().words(),
                value(pair.name(), pair.old()),
                value(pair.name(), pair.now()),
                sign + value(pair.name(), pair.delta()));
    }

    private String value(Name name, BigDecimal value) {
        return name.energy()
                ? texts.values().energy(Energy.wattHours(value.longValueExact()))
                : texts.values().money(new Money(value, now.currency()));
    }
}
