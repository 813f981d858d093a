package respondet.regime.pl;

import java.math.BigDecimal;
import java.util.List;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;

/** An amount of money with the tree behind it. */
record Explained(Money money, Explanation why) {

    static Explained of(Message what, Money money, Operation operation, Explanation... parts) {
        return new Explained(money, Explanation.of(what, Value.of(money), operation, parts));
    }

    /** Energy times a price. */
    static Explained product(Message what, Explanation energy, Explanation price) {
        var money = priceIn(price).times(energyIn(energy));
        return of(what, money, Operation.PRODUCT, energy, price);
    }

    Explained times(Message what, Explanation factor) {
        return of(what, money.times(factorIn(factor)), Operation.PRODUCT, why, factor);
    }

    Explained minus(Message what, Explained other) {
        return of(what, money.minus(other.money), Operation.DIFFERENCE, why, other.why);
    }

    /** The sum of at least one; a single one stays as it is. */
    static Explained sum(Message what, List<Explained> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var money = parts.stream().map(Explained::money).reduce(Money::plus).orElseThrow();
        var trees = parts.stream().map(Explained::why).toList();
        return new Explained(money, Explanation.of(what, Value.of(money), Operation.SUM, trees));
    }

    static Explanation energy(String key, long wattHours) {
        return Explanation.input(Message.of(key), Value.of(Energy.wattHours(wattHours)));
    }

    static Energy energyIn(Explanation tree) {
        if (tree.value() instanceof Value.Energy(var energy)) {
            return energy;
        }
        throw new IllegalArgumentException("The value (" + tree.value() + ") is not an energy.");
    }

    private static BigDecimal factorIn(Explanation tree) {
        if (tree.value() instanceof Value.Decimal(var factor)) {
            return factor;
        }
        throw new IllegalArgumentException("The value (" + tree.value() + ") is not a factor.");
    }

    private static Price priceIn(Explanation tree) {
        if (tree.value() instanceof Value.Price(var price)) {
            return price;
        }
        throw new IllegalArgumentException("The value (" + tree.value() + ") is not a price.");
    }
}
