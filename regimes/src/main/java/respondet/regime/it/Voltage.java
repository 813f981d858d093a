package respondet.regime.it;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import respondet.core.community.Community;
import respondet.core.community.Plant;

/** Level of the grid to which a plant is connected. */
enum Voltage {
    LOW,
    MEDIUM;

    static Optional<Voltage> ofWord(String word) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** From the plant's own fact or the community's. */
    static Optional<Voltage> find(Plant plant, Community community) {
        return plant.facts()
                .text(ItalianFacts.VOLTAGE)
                .or(() -> community.facts().text(ItalianFacts.VOLTAGE))
                .flatMap(Voltage::ofWord);
    }
}
