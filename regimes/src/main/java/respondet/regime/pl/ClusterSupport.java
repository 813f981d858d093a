package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.community.PriceCurve;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Explanation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Division;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Party;

/** What the members of a supported cluster do not pay in a month on the energy that met inside. */
final class ClusterSupport {

    private static final YearlyFee RENEWABLES = YearlyFee.load(Item.RENEWABLES_FEE, "pl/renewables_fee");
    private static final YearlyFee COGENERATION = YearlyFee.load(Item.COGENERATION_FEE, "pl/cogeneration_fee");

    private final Allocation allocation;
    private final ResolvedCommunity community;
    private final TariffPrices prices;
    private final MonthEnergy month;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ClusterSupport(Allocation allocation, TariffPrices prices, MonthEnergy month) {
        this.allocation = allocation;
        this.community = allocation.community();
        this.prices = prices;
        this.month = month;
    }

    ClusterSupport addAll() {
        waivedFee(RENEWABLES);
        waivedFee(COGENERATION);
        for (int member = 0; member < community.members().size(); member++) {
            if (month.members().get(member).shared() != 0) {
                networkFee(member);
            }
        }
        return this;
    }

    private YearMonth name() {
        return month.month().name();
    }

    /** Not charged on what a member took of the energy that met inside in the hour. */
    @Legal(act = Acts.RES, article = "184k(1)(1)")
    private void waivedFee(YearlyFee fee) {
        fee.on(name())
                .ifPresentOrElse(
                        rate -> waive(fee.item(), rate), () -> problems.add(UnknownFee.of(fee.item(), name())));
    }

    private void waive(Item item, Explanation rate) {
        for (int member = 0; member < community.members().size(); member++) {
            var shared = month.members().get(member).shared();
            if (shared != 0) {
                var energy = Explained.energy("explain.pl.shared_in_month", shared);
                add(member, item, Explained.product(Message.of("explain.pl.waived"), energy, rate), "184k(1)(1)");
            }
        }
    }

    private void networkFee(int member) {
        var parts = new ArrayList<Explained>();
        for (int point : community.pointsOf(member)) {
            var price = prices.curve(point, TariffPrices.DISTRIBUTION)
                    .filter(new HourlyCost(allocation, month.month())::isKnown);
            if (price.isEmpty() && takes(point)) {
                problems.add(MissingPrice.at(community, point, name(), TariffPrices.DISTRIBUTION));
                return;
            }
            price.map(curve -> cost(point, curve)).ifPresent(parts::add);
        }
        var cost = Explained.sum(Message.of("explain.pl.network_fee"), parts);
        reduction()
                .ifPresent(part -> add(
                        member,
                        Item.NETWORK_FEE_REDUCTION,
                        cost.times(Message.of("explain.pl.network_fee_reduction"), part),
                        "184k(1)(2)"));
    }

    private boolean takes(int point) {
        var taken = new boolean[1];
        allocation.forEach(month.month(), hour -> taken[0] |= hour.consumedAt()[point] > 0);
        return taken[0];
    }

    private Explained cost(int point, PriceCurve price) {
        return new HourlyCost(allocation, month.month())
                .of("explain.pl.network_fee", hour -> sharedAt(hour, point), price);
    }

    /** A point's part of the hour's shared energy, in proportion to what it took. */
    @Legal(act = Acts.RES, article = "184m(1)")
    private static long sharedAt(Division hour, int point) {
        return hour.byPoint(hour.shared())[point];
    }

    /** The part of the fee that is not charged; empty below the first band. */
    private Optional<Explanation> reduction() {
        var bands = ClusterBand.on(name());
        int charged = ClusterBand.percentCharged(
                bands.value(), month.all().produced(), month.all().consumed());
        var part = BigDecimal.valueOf(100L - charged, 2);
        return charged == 100
                ? Optional.empty()
                : Optional.of(Explanation.parameter(
                        Message.of("explain.pl.cluster_band").with("percent", Value.of(charged)),
                        Value.of(part),
                        bands));
    }

    private void add(int member, Item item, Explained amount, String article) {
        var party = Party.member(community.members().get(member).id());
        var why = amount.why().by(new Reference(Acts.RES, article));
        lines.add(new Line(name(), party, AmountKind.AVOIDED_COST, item, amount.money(), why));
    }

    List<Line> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }
}
