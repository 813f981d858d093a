package respondet.app.recompute;

import respondet.app.settlement.SettlementPeriod;
import respondet.core.community.Community;
import respondet.core.community.ResolvedCommunity;
import respondet.core.problem.Checked;
import respondet.core.reading.Readings;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.MeteredPeriod;
import respondet.core.settlement.Regime;
import respondet.core.time.Period;
import respondet.core.time.Timeline;

/** What an allocation is made from: the law, the agreement, the readings, the intervals. */
public record Basis(Regime regime, Community community, Readings readings, Timeline timeline) {

    /** All intervals of a period. */
    public static Basis over(Period period, Regime regime, Community community, Readings readings) {
        var resolution = SettlementPeriod.resolution(regime, readings);
        return new Basis(regime, community, readings, Timeline.over(period, resolution));
    }

    public Basis with(Community other) {
        return new Basis(regime, other, readings, timeline);
    }

    public Basis with(Readings other) {
        return new Basis(regime, community, other, timeline);
    }

    /** Divides every interval of the complete months, each interval by itself. */
    public Checked<Allocation> allocate() {
        var resolved = ResolvedCommunity.resolve(community, timeline);
        return MeteredPeriod.check(resolved, readings, false).map(regime::allocate);
    }
}
