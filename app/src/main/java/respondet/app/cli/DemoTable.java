package respondet.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import respondet.app.settlement.Run;
import respondet.app.text.Texts;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;

/** The samples side by side: energy, and money in its columns, which are never added across laws. */
final class DemoTable {

    private static final List<AmountKind> COLUMNS =
            List.of(AmountKind.AVOIDED_COST, AmountKind.CASH_RECEIVED, AmountKind.RESERVED, AmountKind.FEE);

    private DemoTable() {}

    static String of(List<Run> runs, Texts texts) {
        var table = new TextTable();
        table.row(Stream.of(
                        List.of(
                                texts.say("demo.community"),
                                texts.say("figure.consumed_wh") + " kWh",
                                texts.say("figure.produced_wh") + " kWh",
                                texts.say("figure.shared_wh") + " kWh",
                                "%"),
                        COLUMNS.stream()
                                .map(kind -> texts.say("kind." + kind.id()))
                                .toList())
                .flatMap(List::stream)
                .toList());
        runs.forEach(run -> table.row(row(run, texts)));
        return table.toString();
    }

    private static List<String> row(Run run, Texts texts) {
        var all = run.settlement().allocation().months().stream()
                .map(MonthEnergy::all)
                .reduce(EnergyTotals.NONE, EnergyTotals::plus);
        var energy = Stream.of(
                run.settlement().community().community().name(),
                kWh(all.consumed(), texts),
                kWh(all.produced(), texts),
                kWh(all.shared(), texts),
                percent(all, texts));
        var money = COLUMNS.stream().map(kind -> sum(run, kind, texts));
        return Stream.concat(energy, money).toList();
    }

    private static String kWh(long wattHours, Texts texts) {
        return texts.values().fixed(Energy.wattHours(wattHours).inKWh(), 0);
    }

    private static String percent(EnergyTotals all, Texts texts) {
        var ratio = BigDecimal.valueOf(all.shared())
                .divide(BigDecimal.valueOf(Math.max(1, all.consumed())), 3, RoundingMode.HALF_UP);
        return texts.values().percent(ratio);
    }

    private static String sum(Run run, AmountKind kind, Texts texts) {
        var lines = run.settlement().lines().stream()
                .filter(line -> line.kind() == kind)
                .toList();
        if (lines.isEmpty()) {
            return "–";
        }
        var sum = lines.stream().map(line -> line.rounded()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return texts.values().money(new Money(sum, lines.getFirst().exact().currency()));
    }
}
