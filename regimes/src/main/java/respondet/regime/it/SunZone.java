package respondet.regime.it;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Third of the country in which a photovoltaic plant stands; the premium is corrected for less sun. */
enum SunZone {
    SOUTH,
    CENTRE,
    NORTH;

    private static final List<String> NORTHERN = List.of("ITC", "ITH");

    /** Toscana, Umbria, Marche and Lazio by their group, Abruzzo by its region. */
    private static final List<String> CENTRAL = List.of("ITI", "ITF1");

    /** By the fact's word; empty where it is none of the three. */
    static Optional<SunZone> ofWord(String word) {
        return Arrays.stream(values())
                .filter(zone -> zone.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** By NUTS code; empty where the code says no more than the country, or another country. */
    static Optional<SunZone> ofTerritory(String nuts) {
        if (!nuts.startsWith("IT") || nuts.length() < 3) {
            return Optional.empty();
        }
        if (NORTHERN.stream().anyMatch(nuts::startsWith)) {
            return Optional.of(NORTH);
        }
        return Optional.of(CENTRAL.stream().anyMatch(nuts::startsWith) ? CENTRE : SOUTH);
    }
}
