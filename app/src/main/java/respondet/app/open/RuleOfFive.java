package respondet.app.open;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sums everybody may know: only such that no figure of fewer than five households, nor of one organisation alone, can
 * be computed from all that was ever told.
 *
 * <p>Only sums over a whole community in a month are told, never of a group within it. A month has one such sum, and another
 * for each correction. The first is told when five households are part of it. A corrected one is told when five households
 * have a figure in it that no told sum of the month contains; otherwise the difference between the two would be the figure
 * of those few who were corrected, joined or left. Where no household has a part, as in what roofs of firms fed in, two
 * organisations take the place of the five households.
 *
 * <p>Why this is enough: take any linear combination of told sums, and among those in it that households are part of, the
 * last one. The five new figures in it stand in no earlier sum, and later sums in the combination hold no household, so these
 * five stay in the result whatever the factors are. Other months and other communities hold other figures, and sums over
 * other figures cancel nothing.
 */
final class RuleOfFive {

    static final int HOUSEHOLDS = 5;
    static final int ORGANISATIONS = 2;

    private RuleOfFive() {}

    /**
     * The sums that may be told, in their order.
     *
     * @param found the sums of one kind, community and month: the first, then each correction in the order of becoming final
     */
    static List<Sum> told(List<Sum> found) {
        var told = new ArrayList<Sum>();
        for (var sum : found) {
            if (mayBeTold(sum, told)) {
                told.add(sum);
            }
        }
        return List.copyOf(told);
    }

    private static boolean mayBeTold(Sum sum, List<Sum> told) {
        var fresh = sum.parts().stream()
                .filter(part -> told.stream().noneMatch(earlier -> contains(earlier, part)))
                .toList();
        return sum.households() == 0
                ? fresh.stream().map(Part::who).distinct().count() >= ORGANISATIONS
                : Sum.households(fresh) >= HOUSEHOLDS;
    }

    private static boolean contains(Sum sum, Part part) {
        return sum.parts().stream().anyMatch(part::tellsAs);
    }

    /** Whether all that was shared came from so few households that the shared energy is their figure. */
    static boolean isOfFewHouseholds(Sum givers) {
        return givers.households() < HOUSEHOLDS && givers.parts().stream().allMatch(Part::household);
    }
}
