package respondet.regime.it;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.core.quantity.Power;

/**
 * The values of the premium tariff in force on one date, in EUR per MWh.
 *
 * @param reference zonal price above which only the fixed part is left
 * @param tiers by installed power, ascending
 * @param correction what a photovoltaic plant gets on top of the cap, by zone
 */
record PremiumTariff(BigDecimal reference, List<Tier> tiers, Map<SunZone, BigDecimal> correction) {

    /** Fixed part and cap up to an installed power in kW, inclusive. */
    record Tier(BigDecimal upTo, BigDecimal fixed, BigDecimal cap) {}

    PremiumTariff {
        tiers = List.copyOf(tiers);
        correction = Map.copyOf(correction);
        if (!correction.keySet().containsAll(Arrays.asList(SunZone.values()))) {
            throw new IllegalArgumentException(
                    "The correction lacks a zone of " + correction.keySet() + ".\nMaybe a name was misspelt.");
        }
    }

    /** Empty above the greatest power that earns a premium. */
    Optional<Tier> findTier(Power installed) {
        return tiers.stream()
                .filter(tier -> installed.inKW().compareTo(tier.upTo()) <= 0)
                .findFirst();
    }

    BigDecimal correctionIn(SunZone zone) {
        return correction.getOrDefault(zone, BigDecimal.ZERO);
    }
}
