package respondet.regime.pl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Certainty;
import respondet.core.law.Reference;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Line;
import respondet.core.settlement.LookBack;
import respondet.core.settlement.MeteredPeriod;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Valuation;
import respondet.core.time.Resolution;

/** The Polish baseline without a community: each prosumer by itself, surplus into a deposit of money. */
public final class PolishNetBilling implements Regime {

    /** What is gathered point by point. */
    private record Found(List<Line> lines, List<Problem> problems) {}

    @Override
    public String id() {
        return "pl-net-billing";
    }

    @Override
    public Resolution resolution() {
        return Resolution.HOUR;
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(2022, 7, 1);
    }

    @Override
    public LookBack lookBack() {
        return LookBack.START;
    }

    @Override
    public List<FactName> facts() {
        return List.of(new FactName(Scope.PLANT, ProsumerPrice.CHOICE, FactType.FLAG));
    }

    @Override
    public List<Problem> problems(ResolvedCommunity community) {
        return AgreementCheck.problems(community);
    }

    @Override
    public List<Problem> founding(Community community) {
        return FoundingRules.prosumers(community);
    }

    @Override
    public Allocation allocate(MeteredPeriod metered) {
        return Allocation.of(metered, new OwnPointBalancing());
    }

    @Override
    public Valuation value(Allocation allocation) {
        var community = allocation.community();
        var prices = new TariffPrices(community, new ZoneClock(community));
        var found = new Found(new ArrayList<>(), new ArrayList<>());
        for (int point = 0; point < community.points().size(); point++) {
            if (OwnPointBalancing.isProsumer(community, point)) {
                net(allocation, prices, point, found);
                deposit(allocation, prices, point, found);
            }
        }
        return new Valuation(
                found.lines(),
                List.of(),
                List.of(),
                found.problems().stream().distinct().toList());
    }

    private static void net(Allocation allocation, TariffPrices prices, int point, Found found) {
        var netting = new ProsumerNetting(allocation, prices, point);
        allocation.months().forEach(month -> netting.avoided(month.month()));
        found.lines().addAll(netting.lines());
        found.problems().addAll(netting.problems());
    }

    /** A month without a price ends the account: what follows would start from a wrong deposit. */
    private static void deposit(Allocation allocation, TariffPrices prices, int point, Found found) {
        var community = allocation.community();
        var price = new ProsumerPrice(community, community.plants().get(community.plantOf(point)));
        var account = new ProsumerAccount(allocation, price, point);
        for (var each : allocation.months()) {
            var month = each.month();
            var costs = new HourlyCost(allocation, month);
            var market = price.curve().filter(costs::isKnown);
            var energy = prices.curve(point, TariffPrices.ENERGY).filter(costs::isKnown);
            if (market.isEmpty() || energy.isEmpty()) {
                var element = market.isEmpty() ? price.name() : TariffPrices.ENERGY;
                found.problems().add(MissingPrice.at(community, point, month.name(), element));
                break;
            }
            account.settle(month, market.get(), energy.get());
        }
        found.lines().addAll(account.lines());
    }

    /** A prosumer uses renewable plants. */
    @Override
    public List<Verdict> feasibility(Allocation allocation) {
        var renewable = allocation.community().plants().stream()
                .allMatch(plant -> plant.technology().isRenewable());
        return List.of(Verdicts.of("renewable", renewable, new Reference(Acts.RES, "4(1a)(2)"), Certainty.FOUND));
    }
}
