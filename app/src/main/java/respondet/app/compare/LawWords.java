package respondet.app.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/** How the result of one law is written: names, energy, and money in both currencies. */
record LawWords(Texts texts, LawResult law) {

    /** What stands where the law has nothing of a kind. */
    static final String NOTHING = "–";

    String name() {
        return texts.say("regime." + law.regime());
    }

    /** The name in a table, where no sentence stands by to say that the figures are an upper bound. */
    String rowName() {
        return law.isUpperBound() ? name() + " (" + texts.say("compare.at-most") + ")" : name();
    }

    /** Taken, produced energy and so on, in kWh; empty cells where the law refused. */
    List<String> energy() {
        return law.settled()
                .map(settled -> settled.figures().energy())
                .map(all -> Stream.of(all.consumed(), all.produced(), all.shared(), all.surplus(), all.residual())
                        .map(this::kWh)
                        .toList())
                .orElseGet(() -> List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));
    }

    String kWh(long wattHours) {
        return texts.values().fixed(Energy.wattHours(wattHours).inKWh(), 3);
    }

    /** The law's money and the community's own; one where they are the same. */
    String money(Money money) {
        var written = texts.values().money(money);
        if (law.conversion().isEmpty()) {
            return written + " (" + texts.say("compare.own-unknown") + ")";
        }
        var own = law.conversion().get().of(money);
        return own.currency().equals(money.currency())
                ? written
                : written + " = " + texts.values().money(own);
    }

    /** One holder's cell: an unknown column never shows its known part as if it were all. */
    String cell(MoneyColumn column, Optional<Money> amount) {
        return switch (column.state()) {
            case NONE -> NOTHING;
            case UNKNOWN -> texts.say("answer.unknown");
            case KNOWN ->
                amount.map(money -> money(money)
                                + (column.uncertain() ? " (" + texts.say("certainty.uncertain") + ")" : ""))
                        .orElse(NOTHING);
        };
    }

    String feasibility() {
        return law.settled()
                .map(settled -> settled.figures().verdicts())
                .map(counts -> texts.say(Message.of("compare.feasibility")
                        .with("yes", Value.of(counts.getOrDefault(Verdict.Answer.YES, 0L)))
                        .with("no", Value.of(counts.getOrDefault(Verdict.Answer.NO, 0L)))
                        .with("unknown", Value.of(counts.getOrDefault(Verdict.Answer.UNKNOWN, 0L)))))
                .orElse(NOTHING);
    }

    String sentence() {
        return switch (law.outcome()) {
            case LawResult.Outcome.Refused _ -> texts.say("compare.refused");
            case LawResult.Outcome.Settled(var run, var figures) -> {
                var all = figures.energy();
                var months = run.settlement().allocation().months().size();
                var said = new ArrayList<String>();
                said.add(texts.say(Message.of("compare.sentence")
                        .with("months", Value.of(months))
                        .with("shared", Value.of(Energy.wattHours(all.shared())))
                        .with("percent", new Value.Percent(ratio(all.shared(), all.consumed())))
                        .with("residual", Value.of(Energy.wattHours(all.residual())))));
                if (law.isUpperBound()) {
                    said.add(texts.say("compare.upper-bound"));
                }
                figures.quantities()
                        .forEach((figure, wattHours) ->
                                said.add(texts.say("figure." + figure) + ": " + kWh(wattHours) + " kWh."));
                yield String.join(" ", said);
            }
        };
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(Math.max(1, whole)), 4, RoundingMode.HALF_UP);
    }
}
