package respondet.regime.it;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.ResolvedCommunity;

/** Under which primary substation each point of a community hangs; points of which it is unknown are taken together. */
final class Substations {

    private static final String UNKNOWN = "";

    private final List<String> names;
    private final int[] ofPoint;

    private Substations(List<String> names, int[] ofPoint) {
        this.names = names;
        this.ofPoint = ofPoint;
    }

    static Substations of(ResolvedCommunity resolved) {
        var community = resolved.community();
        var byPoint = resolved.points().stream()
                .map(point -> find(point, community).orElse(UNKNOWN))
                .toList();
        var names = byPoint.stream().distinct().sorted().toList();
        return new Substations(names, byPoint.stream().mapToInt(names::indexOf).toArray());
    }

    /** From the point's own fact, its plant's, or the community's. */
    static Optional<String> find(AccountingPoint point, Community community) {
        return point.facts()
                .text(ItalianFacts.SUBSTATION)
                .or(() -> point.plant()
                        .flatMap(community::findPlant)
                        .flatMap(plant -> plant.facts().text(ItalianFacts.SUBSTATION)))
                .or(() -> community.facts().text(ItalianFacts.SUBSTATION));
    }

    int count() {
        return names.size();
    }

    /** Its name, or an empty text where it is unknown. */
    String name(int substation) {
        return names.get(substation);
    }

    boolean holds(int substation, int point) {
        return ofPoint[point] == substation;
    }

    /** The substations of some points, ascending. */
    int[] of(int[] points) {
        return Arrays.stream(points)
                .map(point -> ofPoint[point])
                .distinct()
                .sorted()
                .toArray();
    }
}
