package respondet.metering.belgium;

import java.util.Optional;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.metering.Columns;

/** The words of Belgian distributors for registers and for how a value came about. */
final class Registers {

    private Registers() {}

    static String name(String written) {
        return Columns.plain(written);
    }

    /** The direction of a register of active energy; empty for any other register. */
    static Optional<Direction> direction(String register) {
        if (register.contains("reacti") || register.contains("inducti") || register.contains("capaciti")) {
            return Optional.empty();
        }
        if (startsWithAny(register, "afname", "offtake", "consumption", "prelevement", "consommation")) {
            return Optional.of(Direction.CONSUMPTION);
        }
        return startsWithAny(register, "injecti", "production") ? Optional.of(Direction.PRODUCTION) : Optional.empty();
    }

    /** What is neither read nor validated counts as estimated. */
    static Quality quality(String status) {
        var word = Columns.plain(status);
        boolean read =
                word.isEmpty() || startsWithAny(word, "gevalideerd", "uitgelezen", "valid", "read", "lu", "releve");
        return read ? Quality.MEASURED : Quality.ESTIMATED;
    }

    private static boolean startsWithAny(String word, String... beginnings) {
        for (var each : beginnings) {
            if (word.startsWith(each)) {
                return true;
            }
        }
        return false;
    }
}
