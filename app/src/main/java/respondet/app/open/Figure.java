package respondet.app.open;

import java.util.List;
import java.util.Optional;

/**
 * A sum as it may be told: none where the rule of five withholds it.
 *
 * @param run which of the month's final runs it is from, counted from one; zero where it is withheld
 * @param corrected whether a later correction found another sum that may not be told
 */
record Figure(Optional<Long> wattHours, int run, boolean corrected) {

    static Figure of(List<Sum> found) {
        var told = RuleOfFive.told(found);
        return told.isEmpty() ? new Figure(Optional.empty(), 0, false) : of(told.getLast(), found);
    }

    private static Figure of(Sum told, List<Sum> found) {
        return new Figure(
                Optional.of(told.wattHours()),
                found.indexOf(told) + 1,
                told.wattHours() != found.getLast().wattHours());
    }
}
