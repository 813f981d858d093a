package respondet.regime.it;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Decimals;
import respondet.core.quantity.Money;
import respondet.core.settlement.Party;

/**
 * What of a calendar year's premium is reserved for one set of plants, and how much each party's premium of each month
 * bears of it.
 */
final class SurplusOfYear {

    private static final Reference RULE = new Reference(Act.DM_414, "3(2)");

    private final Terms terms;
    private final PlantSet set;
    private final List<MonthEarnings> months;

    SurplusOfYear(Terms terms, PlantSet set, List<MonthEarnings> months) {
        this.terms = terms;
        this.set = set;
        this.months = months;
    }

    /** By month, in the order of the months given. */
    List<Map<Party, Earning>> parts() {
        var premiums = months.stream()
                .map(month -> month.premium(set).byParty(MonthEarnings.total(set)))
                .toList();
        var all = premiums.stream().flatMap(month -> month.values().stream()).toList();
        var premium = Earning.total(Message.of("explain.it.premium_of_year"), all);
        var reserved = all.isEmpty() ? Money.zero(SharedEnergyPremium.EUR) : reserved(premium.amount());
        return reserved.isZero()
                ? premiums.stream().<Map<Party, Earning>>map(_ -> Map.of()).toList()
                : split(new Earning(reserved, why(premium, reserved)), premium, premiums);
    }

    private Money reserved(Money premium) {
        return terms.law().surplus().reserved(premium, energy(), threshold().value());
    }

    private PremiumSurplus.Year energy() {
        return months.stream()
                .map(month -> month.energy(set))
                .reduce(new PremiumSurplus.Year(0, 0), PremiumSurplus.Year::plus);
    }

    private Parameter<BigDecimal> threshold() {
        var first = terms.resolved().timeline().dateOf(months.getFirst().month().from());
        return terms.law().surplus().threshold(set, first);
    }

    private static List<Map<Party, Earning>> split(
            Earning reserved, Earning premium, List<? extends Map<Party, Earning>> premiums) {
        var claims = premiums.stream()
                .flatMap(month -> month.values().stream())
                .mapToLong(each -> FineMoney.units(each.amount()))
                .toArray();
        var parts = FineMoney.split(reserved.amount(), claims).iterator();
        var result = new ArrayList<Map<Party, Earning>>();
        for (var month : premiums) {
            var ofMonth = new TreeMap<Party, Earning>();
            month.forEach((party, claim) -> ofMonth.put(party, part(parts.next(), reserved, claim, premium)));
            result.add(ofMonth);
        }
        return result;
    }

    private static Earning part(Money part, Earning reserved, Earning claim, Earning premium) {
        return Earning.of(
                part,
                Message.of("explain.it.reserved_of_premium"),
                Operation.LARGEST_REMAINDER,
                reserved.why(),
                claim.why(),
                premium.why());
    }

    private Explanation why(Earning premium, Money reserved) {
        var excess = terms.law().surplus().excess(energy(), threshold().value());
        var share = excess.divide(BigDecimal.valueOf(energy().incentivised()), MathContext.DECIMAL64);
        var product = Explanation.of(
                Message.of("explain.it.reserved_exact"),
                Value.of(new Money(
                        premium.amount().amount().multiply(share),
                        premium.amount().currency())),
                Operation.PRODUCT,
                premium.why(),
                excessShare(excess, share));
        return Explanation.of(Message.of("explain.it.reserved_of_year"), Value.of(reserved), Operation.ROUNDED, product)
                .by(RULE);
    }

    private Explanation excessShare(BigDecimal excess, BigDecimal share) {
        return Explanation.of(
                Message.of("explain.it.excess_share"),
                new Value.Percent(share),
                Operation.QUOTIENT,
                Explanation.of(Message.of("explain.it.excess"), kWh(excess), Operation.ABOVE_ZERO, difference(excess)),
                incentivised());
    }

    private Explanation difference(BigDecimal excess) {
        return Explanation.of(
                Message.of("explain.it.above_threshold"), kWh(excess), Operation.DIFFERENCE, incentivised(), limit());
    }

    private Explanation limit() {
        var threshold = threshold();
        var injected = energy().injected();
        return Explanation.of(
                Message.of("explain.it.threshold_energy"),
                kWh(threshold.value().multiply(BigDecimal.valueOf(injected))),
                Operation.PRODUCT,
                Explanation.parameter(
                        Message.of("explain.it.threshold." + set.id()),
                        new Value.Percent(threshold.value()),
                        threshold),
                Explanation.input(Message.of("explain.it.injected_of_year"), kWh(BigDecimal.valueOf(injected))));
    }

    private Explanation incentivised() {
        return Explanation.input(
                Message.of("explain.it.incentivised_of_year"), kWh(BigDecimal.valueOf(energy().incentivised())));
    }

    /** Kilowatt-hours as a number, because a threshold need not fall on a whole watt-hour. */
    private static Value kWh(BigDecimal wattHours) {
        return Value.of(Decimals.plain(wattHours.movePointLeft(3)));
    }
}
