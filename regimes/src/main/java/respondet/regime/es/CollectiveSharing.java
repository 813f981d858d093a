package respondet.regime.es;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.settlement.Division;
import respondet.core.settlement.Sharing;

/** Spanish sharing of one hour: each member owns its part of the generation, consumes from it, and has surplus of it. */
final class CollectiveSharing implements Sharing {

    private static final int COEFFICIENT_DECIMALS = 6;

    private final ResolvedCommunity community;
    private final SharingCoefficients coefficients;
    private final PlantSurplus plants;

    CollectiveSharing(ResolvedCommunity community) {
        this.community = community;
        this.coefficients = new SharingCoefficients(community);
        this.plants = new PlantSurplus(community);
    }

    /** The part of someone who has left, or has not yet joined, is surplus of nobody. */
    @Override
    public void divide(Division interval) {
        var own = IndividualGeneration.of(interval.totalProduced(), claims(interval));
        for (int m = 0; m < own.length; m++) {
            if (interval.segment().isActive(m)) {
                interval.shared()[m] = IndividualGeneration.selfConsumed(own[m], interval.consumed()[m]);
                interval.memberSurplus()[m] = IndividualGeneration.surplus(own[m], interval.shared()[m]);
            }
        }
        plants.takeFrom(interval);
    }

    private long[] claims(Division interval) {
        return coefficients.at(interval.position(), interval.segment());
    }

    @Override
    public Explanation whyShared(Division interval, int member) {
        return Explanation.of(
                        message("shared", member),
                        Value.of(Energy.wattHours(interval.shared()[member])),
                        Operation.MINIMUM,
                        individual(interval, member),
                        energy(message("consumed", member), interval.consumed()[member]))
                .by(Acts.article("annex I"));
    }

    private Explanation individual(Division interval, int member) {
        var claims = claims(interval);
        var own = IndividualGeneration.of(interval.totalProduced(), claims);
        return Explanation.of(
                        message("individual", member),
                        Value.of(Energy.wattHours(own[member])),
                        Operation.LARGEST_REMAINDER,
                        energy(Message.of("explain.es.generation"), interval.totalProduced()),
                        Explanation.input(message("coefficient", member), Value.of(share(claims, member))),
                        Explanation.input(Message.of("explain.es.coefficients"), Value.of(1)))
                .by(Acts.article("annex I"));
    }

    private static BigDecimal share(long[] claims, int member) {
        var sum = BigDecimal.valueOf(Arrays.stream(claims).sum());
        return BigDecimal.valueOf(claims[member])
                .divide(sum, Math.max(COEFFICIENT_DECIMALS, sum.precision()), RoundingMode.HALF_UP);
    }

    private Message message(String what, int member) {
        return Message.of("explain.es." + what)
                .with("member", Value.of(community.members().get(member).id()));
    }

    private static Explanation energy(Message what, long wattHours) {
        return Explanation.input(what, Value.of(Energy.wattHours(wattHours)));
    }
}
