package respondet.bench.endure;

import java.util.Arrays;
import java.util.Optional;

/**
 * How often a server is killed, and when.
 *
 * @param seed decides everything that is random
 * @param only the step in whose middle every kill falls; any step where it is empty
 */
public record Trial(int kills, long seed, Optional<Step> only) {

    /** Kills in the middle of whatever is done. */
    public static Trial of(int kills, long seed) {
        return new Trial(kills, seed, Optional.empty());
    }

    /** The same within one step, by its name. */
    public Trial within(String step) {
        var found = Arrays.stream(Step.values())
                .filter(each -> each.toString().equals(step))
                .findFirst();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no step (" + step + ").\nMaybe one of " + Arrays.toString(Step.values()) + " was meant.");
        }
        return new Trial(kills, seed, found);
    }
}
