package respondet.regime.it;

import java.util.Locale;

/** The two sets of plants for which the yearly surplus of the premium is counted apart. */
enum PlantSet {
    TARIFF_ONLY,
    TARIFF_AND_GRANT;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
