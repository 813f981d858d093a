package respondet.regime.it;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
 * What is reserved of the premium that one set of plants earned from January on, and how much each party's premium bears
 * of it.
 *
 * @param months those of one calendar year so far, in order; at least one
 */
record SurplusToDate(Terms terms, PlantSet set, List<MonthEarnings> months) {

    private static final Reference RULE = new Reference(Act.DM_414, "3(2)");

    SurplusToDate {
        months = List.copyOf(months);
    }

    /** The reserve of the year so far. */
    Earning reserved() {
        return energy().incentivised() == 0 ? nothing() : reserved(premium());
    }

    private static Earning nothing() {
        var zero = Money.zero(SharedEnergyPremium.EUR);
        return new Earning(zero, Explanation.input(Message.of("explain.it.reserved_of_year"), Value.of(zero)));
    }

    private Earning reserved(Earning premium) {
        var amount = terms.law()
                .surplus()
                .reserved(premium.amount(), energy(), threshold().value());
        return new Earning(amount, why(premium, amount));
    }

    /** What each party's premium of the year so far bears. */
    SortedMap<Party, Earning> byParty() {
        var premiums = premiums();
        var claims = premiums.values().stream()
                .mapToLong(each -> FineMoney.units(each.amount()))
                .toArray();
        var reserved = reserved();
        var parts = FineMoney.split(reserved.amount(), claims).iterator();
        var whole = premium();
        var result = new TreeMap<Party, Earning>();
        premiums.forEach((party, claim) -> result.put(party, part(parts.next(), reserved, claim, whole)));
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

    private Earning premium() {
        var all = months.stream()
                .flatMap(month -> month.premium(set).byParty(MonthEarnings.total(set)).values().stream())
                .toList();
        return Earning.total(said("explain.it.premium_of_year"), all);
    }

    private SortedMap<Party, Earning> premiums() {
        var lists = new TreeMap<Party, List<Earning>>();
        for (var month : months) {
            month.premium(set)
                    .byParty(MonthEarnings.total(set))
                    .forEach((party, premium) ->
                            lists.computeIfAbsent(party, _ -> new ArrayList<>()).add(premium));
        }
        var result = new TreeMap<Party, Earning>();
        lists.forEach((party, list) -> result.put(party, Earning.total(said("explain.it.premium_to_date"), list)));
        return result;
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

    private Message said(String key) {
        return Message.of(key).with("month", Value.of(months.getLast().month().name()));
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
                Explanation.of(Message.of("explain.it.excess"), kWh(excess), Operation.ABOVE_ZERO, difference()),
                incentivised());
    }

    private Explanation difference() {
        var limit = threshold().value().multiply(BigDecimal.valueOf(energy().injected()));
        var above = BigDecimal.valueOf(energy().incentivised()).subtract(limit);
        return Explanation.of(
                Message.of("explain.it.above_threshold"), kWh(above), Operation.DIFFERENCE, incentivised(), limit());
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
                Explanation.input(said("explain.it.injected_of_year"), kWh(BigDecimal.valueOf(injected))));
    }

    private Explanation incentivised() {
        return Explanation.input(
                said("explain.it.incentivised_of_year"), kWh(BigDecimal.valueOf(energy().incentivised())));
    }

    /** Kilowatt-hours as a number, because a threshold need not fall on a whole watt-hour. */
    private static Value kWh(BigDecimal wattHours) {
        return Value.of(Decimals.plain(wattHours.movePointLeft(3)));
    }
}
