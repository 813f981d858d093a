package respondet.regime.pl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import respondet.core.community.PriceCurve;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.EnergyCost;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;
import respondet.core.settlement.Allocation;

/** What a point avoids for one element of its tariff: the cost of what it took less the cost of what it is billed. */
record PointBill(Allocation allocation, TariffPrices prices, PointEnergy energy) {

    /** Empty where a price is missing. */
    Optional<Explained> avoided(String element) {
        return prices.varies(energy.point(), element, energy.month().month()) ? byHour(element) : byZone(element);
    }

    private Optional<Explained> byZone(String element) {
        var zones = energy.month().meters().clock().zones();
        var parts = new ArrayList<Explained>();
        for (int zone = 0; zone < zones.size(); zone++) {
            if (isUsed(zone)) {
                var price = prices.in(
                        zones.get(zone), energy.point(), element, energy.month().month());
                if (price.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(avoided(zone, tariff(element, price.get())));
            }
        }
        return Optional.of(Explained.sum(what(), parts));
    }

    private boolean isUsed(int zone) {
        var month = energy.month();
        return month.meters().taken(energy.point(), zone) != 0 || month.split().billed(energy.point(), zone) != 0;
    }

    private Explained avoided(int zone, Explanation price) {
        return avoided(energy.taken(zone), energy.billed(zone), price);
    }

    /** The same price for what was taken and for what is billed. */
    static Explained avoided(Explanation taken, Explanation billed, Explanation price) {
        var without = Explained.product(Message.of("explain.pl.without"), taken, price);
        var with = Explained.product(Message.of("explain.pl.with"), billed, price);
        return without.minus(what(), with);
    }

    private Explanation tariff(String element, Price price) {
        var what = Message.of("explain.pl.price." + element).with("point", Value.of(energy.id()));
        return Explanation.input(what, Value.of(price));
    }

    private static Message what() {
        return Message.of("explain.pl.avoided");
    }

    /** The billed volume belongs to no hour, so it is priced at the average of what was taken. */
    private Optional<Explained> byHour(String element) {
        var month = energy.month().meters().month();
        return prices.curve(energy.point(), element)
                .filter(curve -> curve.isCompleteBetween(month.from(), month.to()))
                .map(curve -> avoided(element, cost(curve)));
    }

    private Explained avoided(String element, Money cost) {
        var taken = energy.taken();
        var price = tariff(element, average(cost)).atMost(Certainty.UNCERTAIN);
        var without = Explained.of(Message.of("explain.pl.without"), cost, Operation.SUM_OVER_INTERVALS, taken, price);
        var with = Explained.product(Message.of("explain.pl.with"), energy.billed(), price);
        return without.minus(what(), with);
    }

    private Money cost(PriceCurve curve) {
        var cost = new EnergyCost();
        allocation.forEach(
                energy.month().meters().month(),
                hour -> cost.add(hour.consumedAt()[energy.point()], curve.nanosPerMWh(hour.position())));
        return cost.in(curve.currency());
    }

    private Price average(Money cost) {
        var kWh = BigDecimal.valueOf(energy.month().meters().taken(energy.point()), 3);
        return new Price(cost.amount().divide(kWh, 12, RoundingMode.HALF_UP), cost.currency());
    }
}
