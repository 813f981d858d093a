package respondet.app.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import respondet.app.settlement.MessageJson;
import respondet.app.settlement.ProblemJson;
import respondet.core.law.Message;
import respondet.core.law.Verdict;
import respondet.core.quantity.Money;
import respondet.core.settlement.Settlement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code comparison.json}: what other programs may rely on; the same inputs give the same bytes in every language. */
public final class ComparisonJson {

    public static final String SCHEMA = "respondet/comparison/1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ComparisonJson() {}

    /** UTF-8, indented, with a line feed at the end. */
    public static byte[] bytes(Comparison comparison) {
        return (of(comparison).toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode of(Comparison comparison) {
        var node = JSON.objectNode();
        node.put("schema", SCHEMA);
        node.put("community", comparison.community().id());
        node.put("regime", comparison.community().regime());
        node.put("currency", comparison.community().currency().getCurrencyCode());
        node.put("known_at", comparison.knownAt().toString());
        var inputs = node.putArray("inputs");
        comparison
                .inputs()
                .forEach(input -> inputs.addObject().put("file", input.file()).put("sha256", input.sha256()));
        node.putObject("period")
                .put("from", comparison.period().from().toString())
                .put("to", comparison.period().to().toString())
                .put("zone", comparison.period().zone().getId());
        var laws = node.putArray("laws");
        comparison.laws().forEach(law -> laws.add(law(law, comparison)));
        return node;
    }

    private static ObjectNode law(LawResult law, Comparison comparison) {
        var node = JSON.objectNode();
        node.put("regime", law.regime());
        node.put("own", law.regime().equals(comparison.community().regime()));
        node.put("territory", law.community().territory());
        node.put("currency", law.community().currency().getCurrencyCode());
        var rates = node.putArray("rates");
        law.conversion()
                .map(Conversion::rates)
                .orElse(List.of())
                .forEach(rate -> rates.addObject()
                        .put("date", rate.date().toString())
                        .put("currency", rate.currency().getCurrencyCode())
                        .put("per_eur", rate.perEuro().toPlainString())
                        .put("source", rate.source()));
        putMessages(node.putArray("taken_over"), law.said());
        switch (law.outcome()) {
            case LawResult.Outcome.Refused(var because) -> {
                node.put("state", "refused");
                var reasons = node.putArray("refused_because");
                because.forEach(problem -> reasons.add(ProblemJson.of(problem)));
            }
            case LawResult.Outcome.Settled(var run, var figures) -> {
                node.put("state", "settled");
                node.put("run", run.id());
                node.put("upper_bound", law.isUpperBound());
                putMonths(node.putArray("months"), run.settlement());
                node.set("totals", totals(figures));
                var money = node.putObject("money");
                figures.money().forEach(column -> money.set(column.kind().id(), column(column, law)));
                putVerdicts(node, figures, run.settlement());
                var problems = node.putArray("problems");
                run.settlement().problems().forEach(problem -> problems.add(ProblemJson.of(problem)));
            }
        }
        return node;
    }

    private static void putMonths(ArrayNode months, Settlement settlement) {
        settlement
                .allocation()
                .months()
                .forEach(month -> months.add(month.month().name().toString()));
    }

    private static ObjectNode totals(LawFigures figures) {
        var node = JSON.objectNode();
        node.put("consumed_wh", figures.energy().consumed());
        node.put("produced_wh", figures.energy().produced());
        node.put("shared_wh", figures.energy().shared());
        node.put("surplus_wh", figures.energy().surplus());
        node.put("residual_wh", figures.energy().residual());
        figures.quantities().forEach((name, wattHours) -> node.put(name, (long) wattHours));
        return node;
    }

    private static ObjectNode column(MoneyColumn column, LawResult law) {
        var node = JSON.objectNode();
        node.put("state", column.state().id());
        putAmount(node, "members", column.members(), law);
        putAmount(node, "producers", column.producers(), law);
        putAmount(node, "community", column.community(), law);
        putMessages(node.putArray("unknown"), column.unknown());
        node.put("uncertain", column.uncertain());
        return node;
    }

    /** In the law's money, and in the community's own where a rate is known. */
    private static void putAmount(ObjectNode node, String holder, Optional<Money> amount, LawResult law) {
        amount.ifPresent(money -> {
            var written = node.putObject(holder);
            written.put("currency", money.currency().getCurrencyCode());
            written.put("exact", money.amount().toPlainString());
            written.put("rounded", money.rounded().toPlainString());
            law.conversion()
                    .map(conversion -> conversion.of(money))
                    .ifPresent(own -> written.putObject("own")
                            .put("currency", own.currency().getCurrencyCode())
                            .put("rounded", own.rounded().toPlainString()));
        });
    }

    private static void putVerdicts(ObjectNode node, LawFigures figures, Settlement settlement) {
        var counts = node.putObject("feasibility_counts");
        figures.verdicts().forEach((answer, count) -> counts.put(answer.id(), (long) count));
        var verdicts = node.putArray("feasibility");
        settlement.feasibility().forEach(verdict -> verdicts.add(verdict(verdict)));
    }

    private static ObjectNode verdict(Verdict verdict) {
        var node = JSON.objectNode();
        node.put("rule", verdict.rule());
        node.put("verdict", verdict.answer().id());
        node.set("because", MessageJson.of(verdict.because()));
        node.put("reference", verdict.reference().toString());
        node.put("certainty", verdict.certainty().id());
        return node;
    }

    private static void putMessages(ArrayNode array, List<Message> messages) {
        messages.forEach(message -> array.add(MessageJson.of(message)));
    }
}
