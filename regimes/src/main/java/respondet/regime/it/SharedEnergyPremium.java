package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.quantity.Price;

/** Premium that a plant earns for each unit of its energy that is shared in an hour (tariffa incentivante premio). */
record SharedEnergyPremium(Dated<PremiumTariff> tariffs) {

    static final Currency EUR = Currency.getInstance("EUR");

    @Legal(act = Act.DM_414, article = "Allegato 1")
    Price of(Installation plant, Price zonalPrice, LocalDate date) {
        var tariff = tariffs.on(date).value();
        var tier = tierOf(plant, tariff);
        var variable = perMWh(tariff.reference()).minus(zonalPrice).atLeast(Price.zero(EUR));
        // the cap binds before the correction for less sun is added
        return perMWh(tier.fixed()).plus(variable).atMost(perMWh(tier.cap())).plus(correction(plant, tariff));
    }

    /**
     * Fixed part and cap for a plant.
     *
     * @throws IllegalArgumentException above the greatest power, for which there is no premium
     */
    static PremiumTariff.Tier tierOf(Installation plant, PremiumTariff tariff) {
        return tariff.findTier(plant.capacity())
                .orElseThrow(() -> new IllegalArgumentException("There is no premium for a plant of " + plant.capacity()
                        + ".\nMaybe it was not checked first whether the plant earns one."));
    }

    static Price correction(Installation plant, PremiumTariff tariff) {
        return plant.photovoltaic() ? perMWh(tariff.correctionIn(plant.zone())) : Price.zero(EUR);
    }

    private static Price perMWh(BigDecimal price) {
        return Price.perMWh(price, EUR);
    }
}
