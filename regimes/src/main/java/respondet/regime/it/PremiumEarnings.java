package respondet.regime.it;

import java.math.BigDecimal;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Price;
import respondet.core.settlement.Party;

/** The premium that each member's shared energy earns in a span, plant by plant, after the reduction for grants. */
record PremiumEarnings(Terms terms, SpanTally tally) {

    private static final Reference TARIFF = new Reference(Act.DM_414, "Allegato 1");

    Earnings of(PlantSet set) {
        var earnings = new Earnings();
        for (int k = 0; k < terms.resolved().plants().size(); k++) {
            if (tally.isEntitled(k) && Entitlement.setOf(terms.plant(k)) == set) {
                addPlant(k, earnings);
            }
        }
        return earnings;
    }

    private void addPlant(int plant, Earnings earnings) {
        for (int m = 0; m < terms.resolved().members().size(); m++) {
            earnings.add(Party.member(terms.member(m).id()), afterGrant(plant, m, whole(plant, m)));
        }
    }

    private Earning whole(int plant, int member) {
        var amount = tally.premium(plant, member);
        var why = Explanation.of(
                        about("explain.it.premium", plant),
                        Value.of(amount),
                        Operation.SUM_OVER_INTERVALS,
                        Explanation.input(attributed(plant), Value.of(tally.shared(plant, member))),
                        cap(plant),
                        zonalPrice())
                .by(TARIFF);
        return new Earning(amount, why);
    }

    private Explanation cap(int plant) {
        var tariff = terms.law().premium().tariffs().on(tally.span().date());
        var installation = terms.installation(plant);
        var tier = SharedEnergyPremium.tierOf(installation, tariff.value());
        var what = Message.of("explain.it.tariff")
                .with("power", Value.of(installation.capacity()))
                .with("fixed", Value.of(tier.fixed()))
                .with("reference", Value.of(tariff.value().reference()))
                .with(
                        "correction",
                        Value.of(SharedEnergyPremium.correction(installation, tariff.value())
                                .perMWh()));
        var cap = Price.perMWh(tier.cap(), SharedEnergyPremium.EUR);
        return Explanation.parameter(what, Value.of(cap), tariff).atMost(certaintyOfZone(plant));
    }

    /** Only sunlight depends on the zone. */
    private Certainty certaintyOfZone(int plant) {
        boolean guessed = terms.installation(plant).photovoltaic()
                && Installation.findZone(terms.plant(plant), terms.community()).isEmpty();
        return guessed ? Certainty.UNCERTAIN : Certainty.FOUND;
    }

    private Explanation zonalPrice() {
        return Explanation.input(Message.of("explain.it.zonal_price"), new Value.Word("price.zonal"))
                .atMost(terms.certaintyOfZonalPrice());
    }

    /** Whole where no grant was given, or where the law exempts the member. */
    private Earning afterGrant(int plant, int member, Earning whole) {
        var grant = Entitlement.grantOf(terms.plant(plant));
        var exempt = terms.law()
                .reduction()
                .isExempt(terms.member(member).kind(), tally.span().date());
        if (grant.signum() == 0 || exempt) {
            return whole;
        }
        var left = left(grant);
        return Earning.of(
                whole.amount().times(BigDecimal.ONE.subtract(factor(grant))),
                about("explain.it.premium_after_grant", plant),
                Operation.PRODUCT,
                whole.why(),
                left);
    }

    private BigDecimal factor(BigDecimal grant) {
        return terms.law().reduction().factor(grant, tally.span().date());
    }

    private Explanation left(BigDecimal grant) {
        var reduction = terms.law().reduction();
        var line = reduction.lines().on(tally.span().date());
        var slope = Explanation.parameter(
                Message.of("explain.it.grant_slope"),
                Value.of(reduction.slope(tally.span().date())),
                line);
        var factor = Explanation.of(
                Message.of("explain.it.grant_factor"),
                Value.of(factor(grant)),
                Operation.PRODUCT,
                Explanation.input(Message.of("explain.it.grant_share"), Value.of(grant)),
                slope);
        return Explanation.of(
                Message.of("explain.it.left_after_grant"),
                Value.of(BigDecimal.ONE.subtract(factor(grant))),
                Operation.DIFFERENCE,
                Explanation.input(Message.of("explain.it.whole"), Value.of(1)),
                factor);
    }

    private Message attributed(int plant) {
        return tally.span()
                .say(
                        "explain.it.attributed",
                        "explain.it.attributed_between",
                        terms.resolved().timeline())
                .with("plant", Value.of(terms.plant(plant).id()));
    }

    private Message about(String key, int plant) {
        return Message.of(key).with("plant", Value.of(terms.plant(plant).id()));
    }
}
