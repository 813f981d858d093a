package respondet.regime.pl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Line;
import respondet.core.settlement.MeteredPeriod;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Valuation;
import respondet.core.time.Resolution;

/** The Polish energy cluster: lower fees on energy that meets inside, once the European Commission has agreed. */
public final class PolishCluster implements Regime {

    @Override
    public String id() {
        return "pl-cluster";
    }

    @Override
    public Resolution resolution() {
        return Resolution.HOUR;
    }

    /** The first day of the coded bands. */
    @Override
    public LocalDate firstDay() {
        return LocalDate.of(2024, 1, 1);
    }

    @Override
    public List<FactName> facts() {
        return ClusterRules.FACTS;
    }

    @Override
    public List<Problem> problems(ResolvedCommunity community) {
        var problems = new ArrayList<>(AgreementCheck.problems(community));
        problems.addAll(new StateAidDecision(community.community().facts()).problems());
        return problems;
    }

    @Override
    public List<Problem> founding(Community community) {
        return FoundingRules.cluster(community);
    }

    @Override
    public Allocation allocate(MeteredPeriod metered) {
        return Allocation.of(metered, new HourlyPooling());
    }

    @Override
    public Valuation value(Allocation allocation) {
        var community = allocation.community();
        var prices = new TariffPrices(community, new ZoneClock(community));
        var decision = new StateAidDecision(community.community().facts());
        var lines = new ArrayList<Line>();
        var problems = new ArrayList<Problem>();
        for (var month : allocation.months()) {
            if (decision.isPositiveOn(month.month().name().atDay(1))) {
                var support = new ClusterSupport(allocation, prices, month).addAll();
                lines.addAll(support.lines());
                problems.addAll(support.problems());
            }
        }
        return new Valuation(lines, List.of(), List.of(), problems);
    }

    @Override
    public List<Verdict> feasibility(Allocation allocation) {
        return new ClusterRules(allocation).all();
    }
}
