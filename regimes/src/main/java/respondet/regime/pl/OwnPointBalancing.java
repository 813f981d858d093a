package respondet.regime.pl;

import java.util.ArrayList;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.settlement.Division;
import respondet.core.settlement.Sharing;

/** Sets taken and given energy of one point against each other in each hour; nothing passes between points. */
final class OwnPointBalancing implements Sharing {

    @Override
    public void divide(Division hour) {
        for (int point = 0; point < hour.consumedAt().length; point++) {
            long netted = netted(hour, point);
            if (netted > 0) {
                hour.shared()[hour.community().memberOf(point)] += netted;
                hour.sharedFrom()[hour.community().plantOf(point)] += netted;
            }
        }
    }

    /** What met behind one meter in the hour; only a point of a member with its own plant has both. */
    @Legal(act = Acts.RES, article = "4(2b)")
    static long netted(Division hour, int point) {
        return isProsumer(hour.community(), point) ? Math.min(hour.consumedAt()[point], hour.injectedAt()[point]) : 0;
    }

    static boolean isProsumer(ResolvedCommunity community, int point) {
        return community.points().get(point).member().isPresent() && community.plantOf(point) != ResolvedCommunity.NONE;
    }

    @Override
    public Explanation whyShared(Division hour, int member) {
        var parts = new ArrayList<Explanation>();
        for (int point : hour.community().pointsOf(member)) {
            if (isProsumer(hour.community(), point)) {
                parts.add(netting(hour, point));
            }
        }
        var shared = Energy.wattHours(hour.shared()[member]);
        return Explanation.of(Message.of("explain.pl.netted"), Value.of(shared), Operation.SUM, parts);
    }

    private static Explanation netting(Division hour, int point) {
        var id = Value.of(hour.community().points().get(point).id());
        return Explanation.of(
                        Message.of("explain.pl.netted_at_point").with("point", id),
                        Value.of(Energy.wattHours(netted(hour, point))),
                        Operation.MINIMUM,
                        Explained.energy("explain.pl.taken_by_member", hour.consumedAt()[point]),
                        Explained.energy("explain.pl.given_by_member", hour.injectedAt()[point]))
                .by(new Reference(Acts.RES, "4(2b)"));
    }
}
