package respondet.app.cli;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import respondet.app.recompute.FigureSum;
import respondet.app.recompute.PointDifference;
import respondet.app.recompute.RecomputedAllocation;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** An operator's allocation beside ours on a terminal: sums, then what explains the differences. */
record RecomputeTable(Console console, ZoneId zone) {

    void tell(RecomputedAllocation result) {
        var texts = console.texts();
        var table = new TextTable()
                .row(List.of(
                        texts.say("recompute.point"),
                        texts.say("recompute.figure"),
                        texts.say("recompute.theirs") + " kWh",
                        texts.say("recompute.ours") + " kWh",
                        texts.say("recompute.difference") + " kWh",
                        texts.say("recompute.differing")));
        result.sums().stream().filter(sum -> sum.day().isEmpty()).forEach(sum -> table.row(row(sum)));
        console.out().print(table);
        console.say(Message.of("recompute.fact.compared")
                .with("values", Value.of(result.compared()))
                .with("differing", Value.of(result.differences().size())));
        console.say(Message.of("recompute.fact.unit")
                .with("unit", Value.of(result.unit()))
                .with("tolerance", Value.of(result.tolerance())));
        if (result.differences().isEmpty()) {
            console.say("recompute.same");
        } else {
            reasons(result);
        }
    }

    private List<String> row(FigureSum sum) {
        var told = sum.told();
        return List.of(
                told.isOfCommunity() ? console.texts().say("recompute.community") : told.point(),
                console.texts().say("recompute.figure." + told.figure().id()),
                kWh(sum.theirs()),
                kWh(sum.ours()),
                kWh(sum.wattHours()),
                Long.toString(sum.differing()));
    }

    private void reasons(RecomputedAllocation result) {
        console.out().println();
        console.out().println(console.texts().say("recompute.reason") + ":");
        var counts = new LinkedHashMap<Message, Long>();
        var sums = new LinkedHashMap<Message, Long>();
        for (PointDifference each : result.differences()) {
            counts.merge(each.reason(), 1L, Long::sum);
            sums.merge(each.reason(), each.wattHours(), Long::sum);
        }
        var table = new TextTable();
        counts.forEach((reason, count) -> table.row(List.of(
                console.texts().say(reason, zone), Long.toString(count), kWh(sums.getOrDefault(reason, 0L)) + " kWh")));
        console.out().print(table);
    }

    private String kWh(long wattHours) {
        return console.texts().values().fixed(BigDecimal.valueOf(wattHours, 3), 3);
    }
}
