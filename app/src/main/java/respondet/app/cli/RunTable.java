package respondet.app.cli;

import java.util.List;
import respondet.app.settlement.Run;
import respondet.app.text.Texts;
import respondet.core.quantity.Energy;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;

/** The energy of a run, member by member, and, for a correction, what changed. */
final class RunTable {

    private RunTable() {}

    static String of(Run run, Texts texts) {
        return energy(run, texts) + (run.corrects().isPresent() ? differences(run, texts) : "");
    }

    private static String energy(Run run, Texts texts) {
        var table = new TextTable();
        table.row(List.of(
                "kWh",
                texts.say("figure.consumed_wh"),
                texts.say("figure.shared_wh"),
                texts.say("figure.surplus_wh"),
                texts.say("figure.residual_wh")));
        var settlement = run.settlement();
        for (int m = 0; m < settlement.community().members().size(); m++) {
            int column = m;
            var energy = settlement.allocation().months().stream()
                    .map(month -> month.members().get(column))
                    .reduce(EnergyTotals.NONE, EnergyTotals::plus);
            table.row(row(settlement.community().members().get(m).name(), energy, texts));
        }
        var all = settlement.allocation().months().stream()
                .map(MonthEnergy::all)
                .reduce(EnergyTotals.NONE, EnergyTotals::plus);
        return table.row(row(texts.say("report.together"), all, texts)).toString();
    }

    private static List<String> row(String name, EnergyTotals energy, Texts texts) {
        return List.of(
                name,
                kWh(energy.consumed(), texts),
                kWh(energy.shared(), texts),
                kWh(energy.surplus(), texts),
                kWh(energy.residual(), texts));
    }

    private static String kWh(long wattHours, Texts texts) {
        return texts.values().fixed(Energy.wattHours(wattHours).inKWh(), 3);
    }

    private static String differences(Run run, Texts texts) {
        if (run.differences().isEmpty()) {
            return texts.say("settle.no-differences") + "\n";
        }
        var table = new TextTable();
        table.row(List.of(texts.say("settle.differences"), "", "", "", "", ""));
        run.differences()
                .forEach(each -> table.row(List.of(
                        each.month() + " " + each.holder(),
                        each.kind(),
                        each.item(),
                        each.old(),
                        each.now(),
                        each.delta())));
        return table.toString();
    }
}
