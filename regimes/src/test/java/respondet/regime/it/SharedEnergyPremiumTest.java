package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.NotInForce;
import respondet.core.quantity.Power;
import respondet.core.quantity.Price;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.regime.CommunityFixture;

/** regimes.md, sections 5.4 and 5.8. */
class SharedEnergyPremiumTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final SharedEnergyPremium PREMIUM = ItalianLaw.load().premium();

    @ParameterizedTest(name = "{0} kW in the {1} at a zonal price of {2} earns {3} EUR/MWh")
    @CsvSource({
        "200,  NORTH, 180,  90", // published range for Lombardy: 90 to 130
        "200,  NORTH, 100, 130",
        "1000, NORTH, 180,  70", // published range for Emilia-Romagna: 70 to 110
        "1000, NORTH, 140, 110",
        "1000, NORTH, 140.01, 109.99",
        "201,  SOUTH, 250,  70", // above the reference price only the fixed part is left
        "200,  SOUTH, 250,  80",
        "600,  SOUTH, 250,  70",
        "601,  SOUTH, 250,  60",
        "200.001, SOUTH, 0, 110",
        "600,  CENTRE,  0, 114",
        "600.001, CENTRE, 0, 104",
        "200,  CENTRE, 180, 84",
        "200,  CENTRE, 179.5, 84.5",
        "1000, SOUTH, -20, 100",
        // section 5.8: 120, 95, 60, 150 EUR/MWh
        "100, NORTH, 120, 130",
        "100, NORTH,  95, 130",
        "100, NORTH,  60, 130",
        "100, NORTH, 150, 120",
        "400, NORTH, 120, 120",
        "400, NORTH, 150, 110",
        "700, NORTH,  60, 110",
        "700, NORTH, 150, 100",
        "100, SOUTH, 200,  80",
    })
    void paysThePublishedPremium(String kW, SunZone zone, String zonalPrice, String expected) {
        var plant = new Installation(Power.kW(kW), true, zone);
        assertThat(PREMIUM.of(plant, Price.eurPerMWh(zonalPrice), DAY)).isEqualTo(Price.eurPerMWh(expected));
    }

    @Test
    void correctsOnlyPhotovoltaicPlantsForLessSun() {
        var plant = new Installation(Power.kW("200"), false, SunZone.NORTH);
        assertThat(PREMIUM.of(plant, Price.eurPerMWh("100"), DAY)).isEqualTo(Price.eurPerMWh("120"));
    }

    @Test
    void refusesAPlantAboveOneMegawatt() {
        var plant = new Installation(Power.kW("1000.001"), true, SunZone.NORTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PREMIUM.of(plant, Price.eurPerMWh("100"), DAY))
                .withMessageContaining("1000.001 kW");
    }

    @Test
    void refusesAnHourBeforeTheDecree() {
        var plant = new Installation(Power.kW("200"), true, SunZone.NORTH);
        assertThatThrownBy(() -> PREMIUM.of(plant, Price.eurPerMWh("100"), LocalDate.of(2024, 1, 23)))
                .isInstanceOf(NotInForce.class);
    }

    @Test
    void wantsACorrectionForEachZone() {
        var some = Map.of(SunZone.NORTH, BigDecimal.TEN);
        assertThatIllegalArgumentException().isThrownBy(() -> new PremiumTariff(BigDecimal.TEN, List.of(), some));
    }

    @ParameterizedTest
    @CsvSource({
        "ITC, NORTH",
        "ITC11, NORTH",
        "ITH5, NORTH",
        "ITI43, CENTRE",
        "ITI14, CENTRE",
        "ITF14, CENTRE",
        "ITF33, SOUTH",
        "ITG12, SOUTH",
    })
    void knowsTheZoneOfATerritory(String nuts, SunZone zone) {
        assertThat(SunZone.ofTerritory(nuts)).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({"IT", "BE352", "PL214"})
    void doesNotGuessTheZoneOfAnotherCountry(String nuts) {
        assertThat(SunZone.ofTerritory(nuts)).isEmpty();
    }

    @Test
    void doubtsThePremiumWhereTheZoneIsUnknown() { // a plant without sun, or a zone that is named, leaves no doubt
        assertThat(certaintyIn(Italy.fourHours("it-cer"))).isEqualTo(Certainty.FOUND);
        var nowhere = Italy.fourHours("it-cer").in("IT");
        assertThat(certaintyIn(nowhere)).isEqualTo(Certainty.UNCERTAIN);
        assertThat(certaintyIn(nowhere.fact("zone", "NORTH"))).isEqualTo(Certainty.FOUND);
    }

    private static Certainty certaintyIn(CommunityFixture fixture) {
        var why = fixture.settle(Italy.regime("it-cer")).linesOf(Party.member("A")).stream()
                .filter(line -> line.item() == Item.SHARED_ENERGY_PREMIUM)
                .findFirst()
                .orElseThrow()
                .why();
        return find(why, "explain.it.tariff").orElseThrow().certainty();
    }

    private static Optional<Explanation> find(Explanation tree, String key) {
        return tree.what().key().equals(key)
                ? Optional.of(tree)
                : tree.parts().stream()
                        .flatMap(part -> find(part, key).stream())
                        .findFirst();
    }

    @Test
    void remembersTheThresholdOfTheSurplus() {
        var law = ItalianLaw.load().surplus();
        for (var set : PlantSet.values()) {
            assertThat(law.threshold(set, java.time.LocalDate.of(2025, 1, 1)).certainty())
                    .isEqualTo(Certainty.MEMORY);
        }
    }
}
