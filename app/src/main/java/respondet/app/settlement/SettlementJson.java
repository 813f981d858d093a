package respondet.app.settlement;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import respondet.core.law.Verdict;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code settlement.json}: what other programs may rely on; the same run gives the same bytes. */
public final class SettlementJson {

    public static final String SCHEMA = "respondet/settlement/1";

    private final Run run;
    private final Settlement settlement;
    private final PartyFigures figures;

    private SettlementJson(Run run) {
        this.run = run;
        this.settlement = run.settlement();
        this.figures = new PartyFigures(settlement);
    }

    public static ObjectNode of(Run run) {
        return new SettlementJson(run).document();
    }

    /** UTF-8, indented, with a line feed at the end. */
    public static byte[] bytes(Run run) {
        return (of(run).toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode document() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("schema", SCHEMA);
        node.put("community", settlement.community().community().id());
        node.put("regime", settlement.regime().id());
        node.set("run", identity());
        node.set("period", period());
        node.set("totals", totals(sumOfMonths(MonthEnergy::all), Optional.empty()));
        putParties(node, Optional.empty());
        var months = node.putArray("months");
        settlement.allocation().months().forEach(month -> months.add(month(month)));
        var verdicts = node.putArray("feasibility");
        settlement.feasibility().forEach(verdict -> verdicts.add(verdict(verdict)));
        var differences = node.putArray("differences");
        run.differences().forEach(difference -> differences.add(DifferenceJson.of(difference)));
        var problems = node.putArray("problems");
        settlement.problems().forEach(problem -> problems.add(ProblemJson.of(problem)));
        return node;
    }

    private ObjectNode identity() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", run.id());
        node.put("corrects", run.corrects().orElse(null));
        node.put("known_at", run.knownAt().toString());
        var inputs = node.putArray("inputs");
        run.inputs()
                .forEach(input -> inputs.addObject().put("file", input.file()).put("sha256", input.sha256()));
        return node;
    }

    private ObjectNode period() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("from", run.period().from().toString());
        node.put("to", run.period().to().toString());
        node.put("zone", run.period().zone().getId());
        return node;
    }

    private EnergyTotals sumOfMonths(Function<MonthEnergy, EnergyTotals> part) {
        return settlement.allocation().months().stream().map(part).reduce(EnergyTotals.NONE, EnergyTotals::plus);
    }

    private ObjectNode totals(EnergyTotals all, Optional<YearMonth> month) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("consumed_wh", all.consumed());
        node.put("produced_wh", all.produced());
        node.put("shared_wh", all.shared());
        node.put("surplus_wh", all.surplus());
        node.put("residual_wh", all.residual());
        putFigures(node, Party.community(), month);
        return node;
    }

    private void putParties(ObjectNode node, Optional<YearMonth> month) {
        putMembers(node.putArray("members"), month);
        putProducers(node.putArray("producers"), month);
        putAmounts(node.putArray("community_amounts"), Party.community(), month);
    }

    private void putMembers(ArrayNode array, Optional<YearMonth> month) {
        var members = settlement.community().members();
        for (int m = 0; m < members.size(); m++) {
            int column = m;
            var party = Party.member(members.get(m).id());
            var energy = energy(month, each -> each.members().get(column));
            var node = array.addObject();
            node.put("id", party.id());
            node.put("consumed_wh", energy.consumed());
            node.put("shared_wh", energy.shared());
            node.put("surplus_wh", energy.surplus());
            node.put("residual_wh", energy.residual());
            putFigures(node, party, month);
            putAmounts(node.putArray("amounts"), party, month);
        }
    }

    private void putProducers(ArrayNode array, Optional<YearMonth> month) {
        var plants = settlement.community().plants();
        for (int k = 0; k < plants.size(); k++) {
            int column = k;
            var party = Party.plant(plants.get(k).id());
            var energy = energy(month, each -> each.plants().get(column));
            var node = array.addObject();
            node.put("id", party.id());
            node.put("produced_wh", energy.produced());
            node.put("shared_wh", energy.shared());
            node.put("surplus_wh", surplusOfProducer(month, column));
            putFigures(node, party, month);
            putAmounts(node.putArray("amounts"), party, month);
        }
    }

    private long surplusOfProducer(Optional<YearMonth> month, int plant) {
        return settlement.allocation().months().stream()
                .filter(each -> month.map(each.month().name()::equals).orElse(true))
                .mapToLong(each -> each.surplusOfProducers()[plant])
                .sum();
    }

    private EnergyTotals energy(Optional<YearMonth> month, Function<MonthEnergy, EnergyTotals> part) {
        return settlement.allocation().months().stream()
                .filter(each -> month.map(each.month().name()::equals).orElse(true))
                .map(part)
                .reduce(EnergyTotals.NONE, EnergyTotals::plus);
    }

    private void putFigures(ObjectNode node, Party party, Optional<YearMonth> month) {
        var own = month.map(name -> figures.figures(party, name)).orElseGet(() -> figures.figures(party));
        own.forEach((name, wattHours) -> node.put(name, (long) wattHours));
    }

    private void putAmounts(ArrayNode array, Party party, Optional<YearMonth> month) {
        var own = month.map(name -> figures.amounts(party, name)).orElseGet(() -> figures.amounts(party));
        for (var amount : own) {
            var node = array.addObject();
            node.put("kind", amount.kind().id());
            node.put("item", amount.item().id());
            node.put("currency", amount.exact().currency().getCurrencyCode());
            node.put("exact", amount.exact().amount().toPlainString());
            node.put("rounded", amount.rounded().toPlainString());
        }
    }

    private ObjectNode month(MonthEnergy month) {
        var name = month.month().name();
        var node = JsonNodeFactory.instance.objectNode();
        node.put("month", name.toString());
        node.set("totals", totals(month.all(), Optional.of(name)));
        putParties(node, Optional.of(name));
        var lots = node.putArray("lots");
        settlement.valuation().lots().stream()
                .filter(lot -> lot.at().equals(name))
                .forEach(lot -> lots.addObject()
                        .put("origin", lot.origin().toString())
                        .put("open_wh", lot.open().wattHours())
                        .put("expired_wh", lot.expired().wattHours()));
        return node;
    }

    private static ObjectNode verdict(Verdict verdict) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("rule", verdict.rule());
        node.put("verdict", verdict.answer().id());
        node.set("because", MessageJson.of(verdict.because()));
        node.put("reference", verdict.reference().toString());
        node.put("certainty", verdict.certainty().id());
        return node;
    }
}
