package respondet.regime.pl;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.EnergyFigure;
import respondet.core.settlement.Line;
import respondet.core.settlement.LookBack;
import respondet.core.settlement.Lot;
import respondet.core.settlement.MeteredPeriod;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Valuation;
import respondet.core.time.Resolution;

/**
 * The Polish energy cooperative: all points balanced each hour, 0.6 kWh credit for each kWh given to the grid, open for
 * twelve months, the rest billed to the points that took more than they gave.
 */
public final class PolishCooperative implements Regime {

    @Override
    public String id() {
        return "pl-cooperative";
    }

    @Override
    public Resolution resolution() {
        return Resolution.HOUR;
    }

    /** The settlement regulation entered into force. */
    @Override
    public LocalDate firstDay() {
        return LocalDate.of(2022, 4, 1);
    }

    @Override
    public LookBack lookBack() {
        return LookBack.START;
    }

    @Override
    public List<FactName> facts() {
        return CooperativeRules.FACTS;
    }

    @Override
    public List<Problem> problems(ResolvedCommunity community) {
        var problems = new ArrayList<>(AgreementCheck.problems(community));
        var first = YearMonth.from(community.timeline().dateOf(0));
        community.community().openingLots().stream()
                .filter(lot -> !lot.month().isBefore(first))
                .map(lot -> Problem.of(
                        ProblemKind.WRONG_VALUE,
                        Message.of("problem.pl.opening_lot")
                                .with("month", Value.of(lot.month()))
                                .with("first", Value.of(first))))
                .forEach(problems::add);
        return problems;
    }

    @Override
    public List<Problem> founding(Community community) {
        return FoundingRules.cooperative(community);
    }

    @Override
    public Allocation allocate(MeteredPeriod metered) {
        return Allocation.of(metered, new HourlyPooling());
    }

    @Override
    public Valuation value(Allocation allocation) {
        var community = allocation.community();
        var clock = new ZoneClock(community);
        var prices = new TariffPrices(community, clock);
        var lines = new ArrayList<Line>();
        var figures = new ArrayList<EnergyFigure>();
        var lots = new ArrayList<Lot>();
        var problems = new ArrayList<Problem>();
        for (var month : CooperativeMonth.all(allocation, clock, prices)) {
            var avoided = new AvoidedCosts(allocation, prices, month).addAll();
            var quantities = new CooperativeFigures(community, month);
            lines.addAll(avoided.lines());
            LeftToSeller.of(community, month).ifPresent(lines::add);
            figures.addAll(quantities.all());
            lots.addAll(quantities.lots());
            problems.addAll(avoided.problems());
            problems.addAll(silentLaw(month));
        }
        return new Valuation(lines, figures, lots, problems);
    }

    private static List<Problem> silentLaw(CooperativeMonth month) {
        return month.split().byTakenEnergy()
                ? List.of(Problem.of(ProblemKind.UNCERTAIN_LAW, Message.of("problem.pl.no_net_taker"))
                        .during(month.month())
                        .with("month", Value.of(month.month())))
                : List.of();
    }

    @Override
    public List<Verdict> feasibility(Allocation allocation) {
        return new CooperativeRules(allocation).all();
    }
}
