package respondet.regime.pl;

import java.util.Optional;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Price;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/** The value of the energy that the law leaves to the seller, where the community names the price {@code surplus}. */
final class LeftToSeller {

    private static final String PRICE = "surplus";

    private LeftToSeller() {}

    /** Informs; the seller pays the distributor's fees from it. */
    @Legal(act = Acts.RES, article = "38c(11a)")
    static Optional<Line> of(ResolvedCommunity community, CooperativeMonth month) {
        return price(community, month).map(price -> line(month, price));
    }

    /** As it counts on the day to which the law dates the month's energy. */
    private static Optional<Price> price(ResolvedCommunity community, CooperativeMonth month) {
        return Optional.ofNullable(community.community().prices().get(PRICE))
                .flatMap(term -> term.on(month.month().atEndOfMonth()))
                .flatMap(term -> term instanceof PriceTerm.Flat(var price) ? Optional.of(price) : Optional.empty());
    }

    private static Line line(CooperativeMonth month, Price price) {
        var left = month.lost().plus(month.expired());
        var energy = Explanation.of(
                Message.of("explain.pl.left_to_seller"),
                Value.of(left),
                Operation.SUM,
                Explained.energy("figure.lost_wh", month.lost().wattHours()),
                Explained.energy("figure.expired_wh", month.expired().wattHours()));
        var value = Explained.product(
                Message.of("explain.pl.left_to_seller_value"),
                energy,
                Explanation.input(Message.of("explain.pl.price.surplus"), Value.of(price)));
        var why = value.why().by(new Reference(Acts.RES, "38c(11a)"));
        return new Line(month.month(), Party.community(), AmountKind.LOST, Item.LEFT_TO_SELLER, value.money(), why);
    }
}
