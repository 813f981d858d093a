package respondet.app.cli;

import java.util.List;
import java.util.Locale;
import respondet.app.exchange.Difference;
import respondet.core.law.Message;
import respondet.core.law.Value;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells in what installations differ: each in a line, or all as JSON. */
record DifferenceList(Console console, boolean json) {

    private static final int LONGEST_ROW = 200;

    void tell(List<Difference> differences) {
        if (!json) {
            differences.forEach(each -> console.say(Message.of(each.kind().key())
                    .with("place", Value.of(each.place()))
                    .with("row", Value.of(shortened(each.what())))));
            return;
        }
        var all = JsonNodeFactory.instance.arrayNode();
        differences.forEach(each -> all.addObject()
                .put("kind", each.kind().name().toLowerCase(Locale.ROOT))
                .put("place", each.place())
                .put("what", each.what()));
        console.out().println(all.toPrettyString());
    }

    private static String shortened(String row) {
        var line = row.replaceAll("\\s+", " ");
        return line.length() > LONGEST_ROW ? line.substring(0, LONGEST_ROW) + "…" : line;
    }
}
