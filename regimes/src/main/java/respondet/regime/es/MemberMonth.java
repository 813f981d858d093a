package respondet.regime.es;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.community.ResolvedCommunity;
import respondet.core.settlement.Division;

/** One member's energy of a month on the way to money: self-consumed, from the grid, and surplus, by point. */
final class MemberMonth {

    private final List<ValuedEnergy> selfAtEnergy = new ArrayList<>();
    private final List<ValuedEnergy> selfAtTolls = new ArrayList<>();
    private final List<ValuedEnergy> grid = new ArrayList<>();
    private final List<ValuedEnergy> surplus = new ArrayList<>();
    private final int[] points;

    MemberMonth(ResolvedCommunity community, SupplyPrices prices, int member) {
        points = community.pointsOf(member);
        for (int point : points) {
            var at = prices.at(point);
            var named = Optional.of(community.points().get(point).id()).filter(_ -> points.length > 1);
            selfAtEnergy.add(new ValuedEnergy("self", at.energy(), named));
            selfAtTolls.add(new ValuedEnergy("tolls", at.tolls(), named));
            grid.add(new ValuedEnergy("grid", at.energy(), named));
            surplus.add(new ValuedEnergy("surplus", at.surplus(), named));
        }
    }

    /** Adds an hour; shared energy and surplus come by point column. */
    void add(Division hour, long[] shared, long[] surplusAt) {
        for (int i = 0; i < points.length; i++) {
            int p = points[i];
            selfAtEnergy.get(i).add(hour.position(), shared[p]);
            selfAtTolls.get(i).add(hour.position(), shared[p]);
            grid.get(i).add(hour.position(), hour.consumedAt()[p] - shared[p]);
            surplus.get(i).add(hour.position(), surplusAt[p]);
        }
    }

    /** Self-consumed energy at the retail price of energy. */
    Amount avoidedEnergy() {
        return new Amount("self", selfAtEnergy);
    }

    /** Self-consumed energy at tolls and charges. */
    Amount avoidedTolls() {
        return new Amount("tolls", selfAtTolls);
    }

    /** VE: energy from the grid at the price of energy. */
    Amount energyValue() {
        return new Amount("grid", grid);
    }

    /** VS: surplus at its price. */
    Amount surplusValue() {
        return new Amount("surplus", surplus);
    }
}
