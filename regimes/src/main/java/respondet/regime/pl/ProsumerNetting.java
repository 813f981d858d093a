package respondet.regime.pl;

import java.util.ArrayList;
import java.util.List;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.problem.Problem;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.time.Month;

/** What a prosumer does not pay because energy met behind its own meter in the hour. */
final class ProsumerNetting {

    private static final YearlyFee RENEWABLES = YearlyFee.load(Item.RENEWABLES_FEE, "pl/renewables_fee");
    private static final YearlyFee COGENERATION = YearlyFee.load(Item.COGENERATION_FEE, "pl/cogeneration_fee");

    private final Allocation allocation;
    private final TariffPrices prices;
    private final int point;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ProsumerNetting(Allocation allocation, TariffPrices prices, int point) {
        this.allocation = allocation;
        this.prices = prices;
        this.point = point;
    }

    /** All prices and fees that grow with the energy taken, on the netted part. */
    @Legal(act = Acts.RES, article = "4(4c)(1)")
    void avoided(Month month) {
        tariff(month, Item.ENERGY, TariffPrices.ENERGY);
        tariff(month, Item.DISTRIBUTION, TariffPrices.DISTRIBUTION);
        fee(month, RENEWABLES);
        fee(month, COGENERATION);
    }

    /** Without a price there is no line, which is said where energy was netted. */
    private void tariff(Month month, Item item, String element) {
        var costs = new HourlyCost(allocation, month);
        var price = prices.curve(point, element).filter(costs::isKnown);
        if (price.isEmpty() && netted(month) > 0) {
            problems.add(MissingPrice.at(allocation.community(), point, month.name(), element));
        }
        price.map(each -> costs.of("explain.pl.netted_value", hour -> OwnPointBalancing.netted(hour, point), each))
                .ifPresent(amount -> add(month, item, amount));
    }

    private void fee(Month month, YearlyFee fee) {
        var rate = fee.on(month.name());
        if (rate.isEmpty()) {
            problems.add(UnknownFee.of(fee.item(), month.name()));
            return;
        }
        var energy = Explained.energy("explain.pl.netted", netted(month));
        add(month, fee.item(), Explained.product(Message.of("explain.pl.waived"), energy, rate.get()));
    }

    private long netted(Month month) {
        var netted = new long[1];
        allocation.forEach(month, hour -> netted[0] += OwnPointBalancing.netted(hour, point));
        return netted[0];
    }

    private void add(Month month, Item item, Explained amount) {
        if (!amount.money().isZero()) {
            var community = allocation.community();
            var party = Party.member(
                    community.members().get(community.memberOf(point)).id());
            var why = amount.why().by(new Reference(Acts.RES, "4(4c)(1)"));
            lines.add(new Line(month.name(), party, AmountKind.AVOIDED_COST, item, amount.money(), why));
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }
}
