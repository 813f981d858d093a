package respondet.app.explain;

import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;
import respondet.core.settlement.Line;
import respondet.core.settlement.Settlement;

/** Why a member has this much money, down to energy times price of one interval where the law values interval by interval. */
record MoneyTree(Settlement settlement) {

    /** The parts of a monthly amount that were summed over intervals, for one of these intervals. */
    List<Explanation> ofInterval(Line line, int position) {
        var summed = nodes(line.why())
                .filter(node -> node.operation() == Operation.SUM_OVER_INTERVALS)
                .map(Explanation::what)
                .toList();
        if (summed.isEmpty()) {
            return List.of();
        }
        return new SingleInterval(settlement)
                .sameAs(line, position).stream()
                        .flatMap(alone -> nodes(alone.why()))
                        .filter(node -> summed.stream().anyMatch(what -> isSame(what, node.what())))
                        .map(MoneyTree::asProduct)
                        .toList();
    }

    private static Stream<Explanation> nodes(Explanation tree) {
        return Stream.concat(Stream.of(tree), tree.parts().stream().flatMap(MoneyTree::nodes));
    }

    private static boolean isSame(Message one, Message other) {
        return one.key().equals(other.key()) && names(one).equals(names(other));
    }

    private static List<Value> names(Message message) {
        return message.args().values().stream()
                .filter(Value.Text.class::isInstance)
                .toList();
    }

    /** A sum over one interval is energy times price; a price that stands in a file is told as a number. */
    private static Explanation asProduct(Explanation node) {
        if (node.parts().size() != 2
                || !(node.value() instanceof Value.Money(var money))
                || !(node.parts().getFirst().value() instanceof Value.Energy(var energy))) {
            return node;
        }
        return price(node.parts().getLast(), money, energy)
                .filter(price -> price.times(energy).equals(money))
                .map(price -> product(node, price))
                .orElse(node);
    }

    private static Optional<Price> price(Explanation part, Money money, Energy energy) {
        if (part.value() instanceof Value.Price(var price)) {
            return Optional.of(price);
        }
        return energy.isZero()
                ? Optional.empty()
                : Optional.of(
                        new Price(money.amount().divide(energy.inKWh(), MathContext.DECIMAL128), money.currency()));
    }

    private static Explanation product(Explanation node, Price price) {
        var named = node.parts().getLast();
        var priced = Explanation.input(named.what(), Value.of(price)).atMost(named.certainty());
        return new Explanation(
                node.what(),
                node.value(),
                Operation.PRODUCT,
                List.of(node.parts().getFirst(), priced),
                node.reference(),
                node.certainty());
    }
}
