package respondet.regime.es;

import java.time.LocalDate;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Legal;
import respondet.core.law.Reference;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.MeteredPeriod;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Valuation;
import respondet.core.time.Resolution;
import respondet.regime.CooperativeStatute;

/** Spanish collective self-consumption: coefficients fixed in advance, monthly compensation of surplus up to a cap. */
public final class CollectiveSelfConsumption implements Regime {

    static final String ID = "es-collective";

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 4, 7);

    private final Parameters parameters = Parameters.load();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Resolution resolution() {
        return Resolution.HOUR;
    }

    @Override
    public LocalDate firstDay() {
        return FIRST_DAY;
    }

    @Override
    public List<FactName> facts() {
        return FactNames.all();
    }

    @Override
    public List<Problem> problems(ResolvedCommunity community) {
        return new AgreementProblems(parameters, community).find();
    }

    /** The first day on which new coefficients may follow those of another day; any day where no rule was in force yet. */
    public LocalDate earliestChange(LocalDate previous, LocalDate next) {
        var rules = parameters.coefficientChange();
        return next.isBefore(rules.values().firstKey())
                ? next
                : new CoefficientChange(rules).earliestAfter(previous, next);
    }

    @Override
    @Legal(act = Acts.COOPERATIVES, article = "11")
    public List<Problem> founding(Community community) {
        return CooperativeStatute.whereCooperative(community, new Reference(Acts.COOPERATIVES, "11"));
    }

    @Override
    public Allocation allocate(MeteredPeriod metered) {
        return Allocation.of(metered, new CollectiveSharing(metered.community()));
    }

    @Override
    public Valuation value(Allocation allocation) {
        return new SelfConsumptionValuation(parameters, allocation).value();
    }

    @Override
    public List<Verdict> feasibility(Allocation allocation) {
        var timeline = allocation.community().timeline();
        var months = allocation.hasIntervals() ? allocation.months() : List.<MonthEnergy>of();
        int last = months.isEmpty()
                ? timeline.count() - 1
                : months.getLast().month().to() - 1;
        return new Eligibility(parameters, allocation.community().community(), timeline.dateOf(last)).verdicts();
    }
}
