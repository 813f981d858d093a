package respondet.regime.be;

import java.math.BigDecimal;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/** Shared energy that never leaves the building pays only a part of the price of distribution. */
record DistributionReduction(SharingForm form, Dated<DistributionFactor> factors) implements Provision {

    private static final PointLines AT_DISTRIBUTION_PRICE = new PointLines("distribution", "distribution_full");

    /** The factor of the first settled day of a month holds for all of it. */
    @Override
    @Legal(act = Acts.TARIFFS, article = "shared energy in one building")
    public void apply(MonthBook book, Findings findings) {
        var factor = factors.on(book.firstDay());
        if (factor.value().of(form).compareTo(BigDecimal.ONE) == 0 || book.sharedWattHours() == 0) {
            return;
        }
        noteUncertain(factor, findings);
        var members = book.community().members();
        for (int m = 0; m < members.size(); m++) {
            var party = Party.member(members.get(m).id());
            AT_DISTRIBUTION_PRICE
                    .of(m, book.distributed(), book, findings)
                    .ifPresent(full -> findings.add(line(book, party, why(full, factor))));
        }
    }

    private Explanation why(Explanation full, Parameter<DistributionFactor> factor) {
        var owed = factor.value().of(form);
        var waived = BigDecimal.ONE.subtract(owed);
        var part = Explanation.of(
                Because.text("distribution_waived"),
                Value.of(waived),
                Operation.DIFFERENCE,
                Because.number("whole", BigDecimal.ONE),
                Explanation.parameter(Because.text("distribution_factor"), Value.of(owed), factor));
        return Explanation.of(
                        Because.text("distribution_reduction"),
                        Value.of(Figures.moneyOf(full).times(waived)),
                        Operation.PRODUCT,
                        full,
                        part)
                .by(factor.reference());
    }

    private static Line line(MonthBook book, Party party, Explanation why) {
        return new Line(
                book.month().name(),
                party,
                AmountKind.AVOIDED_COST,
                Item.DISTRIBUTION_REDUCTION,
                Figures.moneyOf(why),
                why);
    }

    private void noteUncertain(Parameter<DistributionFactor> factor, Findings findings) {
        if (factor.certainty() == Certainty.UNCERTAIN) {
            findings.add(Problem.of(ProblemKind.UNCERTAIN_LAW, Message.of("problem.be.distribution_uncertain"))
                    .with("factor", new Value.Percent(factor.value().of(form)))
                    .with("since", Value.of(factor.since())));
        }
    }
}
