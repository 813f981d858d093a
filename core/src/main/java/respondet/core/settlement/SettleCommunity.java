package respondet.core.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Readings;

/** The main flow: readings of a community in, statements under one law out. */
public record SettleCommunity(Regime regime) {

    public Checked<Settlement> settle(ResolvedCommunity community, Readings readings) {
        return settle(community, readings, YearMonth.from(community.timeline().dateOf(0)));
    }

    /** The same, telling only the months from {@code first}: the ones before serve what is carried over. */
    public Checked<Settlement> settle(ResolvedCommunity community, Readings readings, YearMonth first) {
        return lawful(community)
                .flatMap(lawful -> MeteredPeriod.check(lawful, readings, regime.carriesOver()))
                .map(metered -> {
                    var allocation = regime.allocate(metered);
                    var valuation = regime.value(allocation);
                    return state(allocation, valuation.since(first), first);
                })
                .flatMap(SettleCommunity::withRemarks);
    }

    private Settlement state(Allocation allocation, Valuation valuation, YearMonth first) {
        var lines = new ArrayList<>(valuation.lines());
        lines.addAll(RoundingLines.of(valuation.lines()));
        var told = allocation.since(first);
        var ledger = Bookkeeping.post(told, lines);
        return new Settlement(
                regime, told, valuation, lines, ledger, regime.feasibility(allocation), UncertainLaw.notes(lines));
    }

    /** A law that was not yet coded, or that cannot work with what was agreed, settles nothing. */
    private Checked<ResolvedCommunity> lawful(ResolvedCommunity community) {
        var problems = new ArrayList<Problem>();
        var start = community.timeline().dateOf(0);
        if (start.isBefore(regime.firstDay())) {
            problems.add(Problem.of(ProblemKind.NOT_IN_FORCE)
                    .with("date", Value.of(start))
                    .with("first", Value.of(regime.firstDay())));
        }
        if (regime.resolution().isFinerThan(community.timeline().resolution())) {
            problems.add(Problem.of(ProblemKind.COARSER_THAN_LAW)
                    .with(
                            "resolution",
                            Value.of(community.timeline().resolution().iso())));
        }
        problems.addAll(regime.problems(community));
        return Checked.of(community, problems);
    }

    private static Checked<Settlement> withRemarks(Settlement settlement) {
        var remarks = new ArrayList<>(settlement.problems());
        remarks.addAll(settlement.valuation().problems());
        return Checked.of(settlement, remarks);
    }

    /** The same settlement with every remark found on the way, also before the main flow. */
    public static Settlement withProblems(Settlement settlement, List<Problem> problems) {
        return new Settlement(
                settlement.regime(),
                settlement.allocation(),
                settlement.valuation(),
                settlement.lines(),
                settlement.ledger(),
                settlement.feasibility(),
                problems);
    }
}
