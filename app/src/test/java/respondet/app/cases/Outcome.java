package respondet.app.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import respondet.app.settlement.Run;
import respondet.app.settlement.SettlementJson;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A settlement in the words of {@code then.yaml}: lists by id, amounts by "kind item", verdicts by rule. */
final class Outcome {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What a party gains: bills avoided, cash, and the price paid or received inside the community. */
    private static final List<String> GAINS = List.of("avoided_cost", "cash_received", "internal_price");

    private Outcome() {}

    static ObjectNode of(Checked<Run> checked) {
        var node = checked.found().map(Outcome::of).orElseGet(NODES::objectNode);
        node.put("refused", checked.found().isEmpty());
        var problems = node.putArray("problems");
        checked.problems().stream().distinct().forEach(problem -> problems.add(problem(problem)));
        return node;
    }

    private static ObjectNode of(Run run) {
        var settlement = SettlementJson.of(run);
        var node = part(settlement);
        node.set("regime", settlement.get("regime"));
        node.set("period", settlement.get("period"));
        node.set("all", all(settlement));
        node.set("differences", settlement.get("differences"));
        var months = node.putObject("months");
        settlement.get("months").forEach(month -> months.set(month.get("month").asString(), part(month)));
        var verdicts = node.putObject("feasibility");
        settlement
                .get("feasibility")
                .forEach(each -> verdicts.set(each.get("rule").asString(), each.get("verdict")));
        return node;
    }

    private static ObjectNode part(JsonNode settlement) {
        var node = NODES.objectNode();
        node.set("totals", settlement.get("totals"));
        node.set("members", parties(settlement.get("members")));
        node.set("producers", parties(settlement.get("producers")));
        node.set("community", party(NODES.objectNode().set("amounts", settlement.get("community_amounts"))));
        var lots = node.putObject("lots");
        settlement.path("lots").forEach(lot -> lots.set(lot.get("origin").asString(), lot));
        return node;
    }

    private static ObjectNode parties(JsonNode list) {
        var node = NODES.objectNode();
        list.forEach(party -> node.set(party.get("id").asString(), party(party)));
        return node;
    }

    private static ObjectNode party(JsonNode party) {
        var node = (ObjectNode) party.deepCopy();
        var exact = node.putObject("amounts");
        var rounded = node.putObject("rounded");
        var sums = new TreeMap<String, BigDecimal>();
        for (var amount : party.get("amounts")) {
            var kind = amount.get("kind").asString();
            var name = kind + " " + amount.get("item").asString();
            exact.set(name, amount.get("exact"));
            rounded.set(name, amount.get("rounded"));
            if (!name.endsWith(" rounding")) {
                sums.merge(kind, new BigDecimal(amount.get("exact").asString()), BigDecimal::add);
            }
        }
        var gain = GAINS.stream()
                .map(kind -> sums.getOrDefault(kind, BigDecimal.ZERO))
                .reduce(BigDecimal::add);
        node.put("gain", gain.orElseThrow().toPlainString());
        return node;
    }

    /** Exact amounts of all parties together, by "kind item". */
    private static ObjectNode all(JsonNode settlement) {
        var sums = new TreeMap<String, BigDecimal>();
        var amounts = new ArrayList<JsonNode>();
        settlement.get("members").forEach(party -> party.get("amounts").forEach(amounts::add));
        settlement.get("producers").forEach(party -> party.get("amounts").forEach(amounts::add));
        settlement.get("community_amounts").forEach(amounts::add);
        for (var amount : amounts) {
            var name = amount.get("kind").asString() + " " + amount.get("item").asString();
            sums.merge(name, new BigDecimal(amount.get("exact").asString()), BigDecimal::add);
        }
        var node = NODES.objectNode();
        sums.forEach((name, value) -> node.put(name, value.toPlainString()));
        return node;
    }

    private static ObjectNode problem(Problem problem) {
        var node = NODES.objectNode();
        node.put("kind", problem.kind().id());
        node.put("hint", problem.hint().key());
        problem.file().ifPresent(file -> node.put("file", file));
        problem.line().ifPresent(line -> node.put("line", line));
        problem.point().ifPresent(point -> node.put("point", point));
        return node;
    }
}
