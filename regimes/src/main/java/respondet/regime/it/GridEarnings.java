package respondet.regime.it;

import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.settlement.Party;

/** What each member's shared energy saves the grid in a span: charges given back, and losses avoided in a building. */
record GridEarnings(Terms terms, SpanTally tally) {

    private static final Reference LOSSES = new Reference(Act.TIAD, "6, avoided losses");

    Earnings valorisation() {
        var earnings = new Earnings();
        for (int m = 0; m < terms.resolved().members().size(); m++) {
            earnings.add(Party.member(terms.member(m).id()), valorisation(m));
        }
        return earnings;
    }

    private Earning valorisation(int member) {
        var energy = tally.sharedBy(member);
        var amount = terms.law()
                .valorisation()
                .of(terms.configuration(), tally.span().date())
                .times(energy);
        return Earning.of(
                amount,
                Message.of("explain.it.valorisation"),
                Operation.PRODUCT,
                Explanation.input(
                        tally.span()
                                .say(
                                        "explain.it.shared",
                                        "explain.it.shared_between",
                                        terms.resolved().timeline()),
                        Value.of(energy)),
                price());
    }

    private Explanation price() {
        var date = tally.span().date();
        var law = terms.law().valorisation();
        var transmission = law.transmission(date);
        var first = Explanation.parameter(
                Message.of("explain.it.transmission"), Value.of(transmission.value()), transmission);
        var scope = law.hasDistribution(terms.configuration(), date);
        if (!scope.value()) {
            return first.atMost(scope.certainty());
        }
        var distribution = law.distribution(date);
        var second = Explanation.parameter(
                Message.of("explain.it.distribution"), Value.of(distribution.value()), distribution);
        return Explanation.of(
                        Message.of("explain.it.components"),
                        Value.of(law.of(terms.configuration(), date)),
                        Operation.SUM,
                        first,
                        second)
                .atMost(scope.certainty());
    }

    Earnings avoidedLosses() {
        var earnings = new Earnings();
        for (int k = 0; k < terms.resolved().plants().size(); k++) {
            for (int m = 0; m < terms.resolved().members().size(); m++) {
                earnings.add(Party.member(terms.member(m).id()), avoidedLosses(k, m));
            }
        }
        return earnings;
    }

    private Earning avoidedLosses(int plant, int member) {
        var voltage = Voltage.find(terms.plant(plant), terms.community());
        var coefficients = terms.law().losses().coefficients().on(tally.span().date());
        var part = terms.law()
                .losses()
                .of(
                        terms.configuration(),
                        voltage.orElse(Voltage.LOW),
                        tally.span().date());
        var value = tally.zonalValue(plant, member);
        var earning = Earning.of(
                value.times(part),
                Message.of("explain.it.avoided_losses"),
                Operation.PRODUCT,
                atZonalPrice(plant, member),
                Explanation.parameter(Message.of("explain.it.loss_coefficient"), Value.of(part), coefficients)
                        .atMost(voltage.isPresent() ? Certainty.FOUND : Certainty.UNCERTAIN));
        return new Earning(earning.amount(), earning.why().by(LOSSES));
    }

    private Explanation atZonalPrice(int plant, int member) {
        var id = Value.of(terms.plant(plant).id());
        return Explanation.of(
                Message.of("explain.it.zonal_value").with("plant", id),
                Value.of(tally.zonalValue(plant, member)),
                Operation.SUM_OVER_INTERVALS,
                Explanation.input(
                        tally.span()
                                .say(
                                        "explain.it.attributed",
                                        "explain.it.attributed_between",
                                        terms.resolved().timeline())
                                .with("plant", id),
                        Value.of(tally.shared(plant, member))),
                Explanation.input(Message.of("explain.it.zonal_price"), new Value.Word("price.zonal"))
                        .atMost(terms.certaintyOfZonalPrice()));
    }
}
