package respondet.regime.pl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Explanation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.problem.Problem;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/**
 * What a member of a cooperative does not pay in a month: for each item the bill on all it took at its own points, less
 * the bill on the volume that the cooperative's settlement leaves to it.
 */
final class AvoidedCosts {

    private static final YearlyFee RENEWABLES = YearlyFee.load(Item.RENEWABLES_FEE, "pl/renewables_fee");
    private static final YearlyFee COGENERATION = YearlyFee.load(Item.COGENERATION_FEE, "pl/cogeneration_fee");
    private static final YearlyFee CAPACITY = YearlyFee.load(Item.CAPACITY_FEE, "pl/capacity_fee");
    private static final YearlyFee EXCISE = YearlyFee.load(Item.EXCISE, "pl/excise");

    private final Allocation allocation;
    private final ResolvedCommunity community;
    private final TariffPrices prices;
    private final CooperativeMonth month;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    AvoidedCosts(Allocation allocation, TariffPrices prices, CooperativeMonth month) {
        this.allocation = allocation;
        this.community = allocation.community();
        this.prices = prices;
        this.month = month;
    }

    AvoidedCosts addAll() {
        for (int member = 0; member < community.members().size(); member++) {
            var points = points(member);
            if (!points.isEmpty()) {
                energy(member, points);
                distribution(member, points);
                renewablesFee(member, points);
                cogenerationFee(member, points);
                capacityFee(member, points);
                excise(member, points);
            }
        }
        return this;
    }

    /** The member's points that took anything; no other is billed. */
    private List<PointEnergy> points(int member) {
        var result = new ArrayList<PointEnergy>();
        for (int point : community.pointsOf(member)) {
            if (month.meters().taken(point) != 0) {
                result.add(new PointEnergy(
                        month, point, community.points().get(point).id()));
            }
        }
        return result;
    }

    @Legal(act = Acts.RES, article = "38c(7)(1)")
    private void energy(int member, List<PointEnergy> points) {
        tariff(member, points, Item.ENERGY, TariffPrices.ENERGY, "38c(7)(1)");
    }

    @Legal(act = Acts.RES, article = "38c(7)(2)")
    private void distribution(int member, List<PointEnergy> points) {
        tariff(member, points, Item.DISTRIBUTION, TariffPrices.DISTRIBUTION, "38c(7)(2)");
    }

    @Legal(act = Acts.RES, article = "38c(13)(1)(a)")
    private void renewablesFee(int member, List<PointEnergy> points) {
        fee(member, points, RENEWABLES, "38c(13)(1)(a)");
    }

    @Legal(act = Acts.RES, article = "38c(13)(1)(c)")
    private void cogenerationFee(int member, List<PointEnergy> points) {
        fee(member, points, COGENERATION, "38c(13)(1)(c)");
    }

    @Legal(act = Acts.RES, article = "38c(13)(1)(b)")
    private void capacityFee(int member, List<PointEnergy> points) {
        var charged = points.stream()
                .filter(each -> !prices.isHousehold(each.point()))
                .toList();
        rate(charged, CAPACITY).ifPresent(rate -> {
            var parts = charged.stream()
                    .map(each -> PointBill.avoided(each.takenInCapacityHours(), each.billedInCapacityHours(), rate))
                    .toList();
            add(member, CAPACITY.item(), parts, "38c(13)(1)(b)");
        });
    }

    @Legal(act = Acts.RES, article = "38c(13)(3)")
    private void excise(int member, List<PointEnergy> points) {
        if (ExciseExemption.holds(community, month.month())) {
            fee(member, points, EXCISE, "38c(13)(3)");
        }
    }

    private void tariff(int member, List<PointEnergy> points, Item item, String element, String article) {
        var parts = new ArrayList<Explained>();
        for (var each : points) {
            new PointBill(allocation, prices, each)
                    .avoided(element)
                    .ifPresentOrElse(
                            parts::add,
                            () -> problems.add(MissingPrice.at(community, each.point(), month.month(), element)));
        }
        if (parts.size() == points.size()) {
            add(member, item, parts, article);
        }
    }

    private void fee(int member, List<PointEnergy> points, YearlyFee fee, String article) {
        rate(points, fee).ifPresent(rate -> {
            Function<PointEnergy, Explained> avoided = each -> PointBill.avoided(each.taken(), each.billed(), rate);
            add(member, fee.item(), points.stream().map(avoided).toList(), article);
        });
    }

    private Optional<Explanation> rate(List<PointEnergy> points, YearlyFee fee) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var rate = fee.on(month.month());
        if (rate.isEmpty()) {
            problems.add(UnknownFee.of(fee.item(), month.month()));
        }
        return rate;
    }

    private void add(int member, Item item, List<Explained> parts, String article) {
        var sum = Explained.sum(Message.of("explain.pl.avoided"), parts);
        var party = Party.member(community.members().get(member).id());
        var why = sum.why().by(new Reference(Acts.RES, article));
        lines.add(new Line(month.month(), party, AmountKind.AVOIDED_COST, item, sum.money(), why));
    }

    List<Line> lines() {
        return lines;
    }

    /** One remark for each thing that is not known, whoever asked for it. */
    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }
}
